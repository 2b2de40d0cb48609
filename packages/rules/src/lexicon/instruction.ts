import type { Lexicon } from '@trustlint/core';

/** What readers are told to do with their hands, on a screen or on paper: base forms, which are orders at the start of a clause. */
const VERBS =
  'accept access activate add adjust align answer apply approve arrange ask assign attach authorise authorize back bleed boil book bring browse brush build buy bypass calculate call cancel carry change charge check choose clean clear click clip close collect combine comment compare compile complete compress configure confirm connect consult contact continue convert copy count cover create crop customise customize cut deactivate decline define delete describe deselect detach dial disable disconnect disinfect dismiss dispose download drag drain draw drill drive drop dry duplicate edit eject email empty enable enclose enter erase exchange execute exit expand explain export extend extract fasten feed fetch file fill filter find finish fit fix flash flip flush fold follow format forward generate get give glue go grab grant grease hand hang hide hit hold hover import include increase insert inspect install invite issue join keep label launch lay leave let lift link list load locate lock log look loosen lower mail make mark match measure melt merge mix modify mount move name navigate note open order pack paint park paste pause pay peel pick place plug point post pour power practice practise prepare press preview print provide publish pull pump purchase push put query quit raise read reattach rebuild receive recharge reconnect record redeem reduce refill reflash refresh reg register reinsert reinstall release reload remove rename renew reopen reorder repeat replace reply report request rerun reseat reset resize restart restore retry return review revoke ring rinse roll rotate run save scan schedule scratch screw scroll seal search seat select send separate set shake share shift shorten show shut sign skip slide snap soak sort spray spread squeeze stand start state step stick stir stop store stretch submit swap swipe switch sync synchronise tag take talk tap tape tear tell test throw tick tie tighten tilt toggle touch trace track train transfer trim try turn twist type uncheck undo unfold uninstall unlock unmount unpack unplug unscrew unsubscribe untick unzip update upgrade upload use verify view visit wait walk warm wash watch weigh wipe wire withdraw wrap write zip zoom';

/** Orders: what a reader is to do, step by step. */
export const instruction: Lexicon = {
  classes: {
    /** One word: the base form of what a reader may be told to do. */
    'instruction.verb': [`(${VERBS.replaceAll(' ', '|')})`],
  },
  cues: {},
};
