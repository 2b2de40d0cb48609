import type { Cue, Reading } from '@trustlint/core';
import { opensCompound } from '../wording/plain-words.ts';

/** A word of an idiom, and words that stand in the same sentence where the idiom means just what it says. */
const LITERAL: readonly (readonly [idiom: RegExp, signs: RegExp])[] = [
  [
    /\bto the bottom of\b/,
    /\b(?:pages?|lists?|forms?|screen|menu|e-?mail|letter|document|scroll\w*|hill|stairs|steps|slope|valley|lake|pool|sea|ocean|well|pond|shaft|ladder|lift|cable car|bags?|box|boxes|cups?|jars?|bottles?|tank|tin|pan|bowl|drawer|garden|street|road|bucket|barrel|pile|stack|scree|ravine|gorge|fairway|league|table|class|mountain|ski\w*|piste|dive\w*|sink\w*|sank|stir\w*)\b/,
  ],
  [
    /\bhold\w*\b.*\bwater$/,
    /\b(?:buckets?|tanks?|vases?|pots?|jugs?|bowls?|bottles?|glass(?:es)?|ponds?|pools?|liners?|crack\w*|leak\w*|hoses?|trays?|dish(?:es)?|baths?|basins?|sinks?|kettles?|mugs?|cups?|barrels?|boots?|tents?|soil|sponges?|containers?|lit(?:re|er)s?|jars?|cans?|butts?|cisterns?|trough|roof|planters?|boats?|hull|bags?|flasks?|canteens?|saucers?|gutters?|compost|sand|mats?)\b/,
  ],
  [/\bthe mark$/, /\b(?:arrows?|darts?|shots?|targets?|paint|pencil|laser|saw|cut|drill\w*|archers?|rifle|needle)\b/],
  [
    /\bcord$/,
    /^ (?:of|so|close|near|off|at|in) |\b(?:lamps?|iron|appliance|plug|coats?|blinds?|curtains?|scissors|knife|knot|baby)\b/,
  ],
  [/\bstack up$|\bwash$/, /\b(?:chairs?|boxes|crates|trays|cups|tables|machine|degrees|wool|shirts?|dry|hand)\b/],
  [/\bhollow$/, /\b(?:bells?|drums?|walls?|tiles?|knock\w*|tap(?:ped|ping)?)\b/],
  [/\bstops\b/, /\b(?:organ|organist|console|pipes?|keyboard|bus|tram|drawers?|harmonium)\b/],
  [/\bheads together\b/, /\b(?:photo|picture|selfie|frame|camera)\b/],
  [/\btest\w* the waters?\b/, /\b(?:health|lab\w*|pool|samples?|chlorine|bacteria|kits?|wells?)\b/],
  [
    /\bhoops?\b/,
    /\b(?:children|kids|gym|climb|ropes?|circus|hula|playground|poodles?|acrobats?|hall|lions?|tigers?|seals?|dolphins?)\b/,
  ],
  [
    /\blight at the end\b/,
    /\b(?:broken|repair\w*|flicker\w*|exit|lane|cyclists?|pedestrians?|bright|red|green|replaced|drivers?)\b/,
  ],
  [
    /\bburner\b/,
    /\b(?:front|milk|stew|soup|too hot|ring|rings|flame|heat|stock|simmer\w*|pots?|pans?|kettle|sauce|boil\w*|cook\w*|hob|hotplate|ignit\w*|knob|lids?|rice|pasta|broth|jam)\b/,
  ],
  [/\bice\b/, /\b(?:steps|shovel|salt|sand|spades?|icy|pipes?|harbour|canal|rink|winter|path)\b/],
  [
    /\btouch(?:es|ed|ing)? base\b|\bbases?\b|\bfirst base\b/,
    /\b(?:runners?|baseball|umpire|innings?|crew|sheets?|tarp\w*|slide|batters?|players?|military|air force|lamp|rounders)\b/,
  ],
  [
    /\bgun\b/,
    /\b(?:sprint\w*|track|race|races|lanes?|referee|athletes?|starter|start line|swimmers?|runners?|disqualif\w*)\b/,
  ],
  [/\biceberg\b/, /\b(?:boats?|tour|passes|ships?|captain|sonar|photos?|glacier|greenland|titanic|cruise|lettuce)\b/],
  [
    /\belephant\b/,
    /\b(?:zoo|straw|trunk|keepers?|called|nursery|toys?|wallpaper|plush|safari|museum|stuffed|children|statue)\b/,
  ],
  [/\bbreak a leg\b/, /\b(?:chairs?|tables?|ski\w*|insurance|bones?|cast|hospital|stool|sofa|policy|cover)\b/],
  [/\bship has\b|\bship['’]s\b/, /^ (?:from|for|at) |\b(?:docks?|harbour|port|captain|berth|pier|crew)\b/],
  [
    /\bboat\b/,
    /\b(?:lake|river|minutes|sat|seats|bow|stern|life jackets?|on board|aboard|canoe|paddle|rowers?|jetty|kids|life vests?|lock|canal|tours?|whales?|cruise|trip|ferry|sail\w*|dolphins?|fishing|regatta|crew|skipper|captain|harbou?r|quay|pier|regatta|shore|cabin|deck|dive|divers?|departs?|departure|boards?|boarding|island)\b/,
  ],
  [/\bleaf\b/, /\b(?:tray|trees?|dry|dries|herbs?|lettuce|basil|tea|album|tables?)\b/],
  [/\bon the ball\b/, /\b(?:gym|rope|pilates|sit|balance|logo|sticker|signature|hands?|yoga|seam|stitching)\b/],
  [/\bhorses?\b/, /\b(?:reins?|riders?|carousel|gate|vet|groom)\b/],
  [
    /\bball\b|\bcourt\b|\bgoal/,
    /\b(?:coach|kick\w*|whistle|score[ds]?|half-time|striker|goalkeeper|defender|pitcher|catcher|serve|wicket|bowler|bounc\w+|rolls? down|toddlers?|skittles|marbles?|volley\w*|hockey|handball|squash|padel|swing|send it back|hit it)\b/,
  ],
  [/\bcake\b|\bicing\b/, /\b(?:forks?|napkins?|wedding|vegan|gluten|bakery|piping|baker)\b/],
  [/\bwoods?\b/, /\b(?:wol(?:f|ves)|boars?|stream|hikers|rangers?|bears?|birdsong|mushrooms)\b/],
  [
    /\bpage\b/,
    /\b(?:log-?in|forms?|menu|section|screen|settings|brochure|pdf|website|chapter|photos?|catalogue|documents?|logos?|tab|footnote|index)\b/,
  ],
  [/\bsquare one\b/, /\b(?:board|dice|roll|counters?|players?|game|pieces?|hopscotch|snakes)\b/],
  [
    /\bred tape\b/,
    /\b(?:rolls?|sticky|boxes|ribbon|floor|glue|poles?|dispenser|barriers?|fence|hazard|scissors|wire)\b/,
  ],
  [/\bball ?park\b/, /\b(?:stadium|gates?|tickets?|game|hot dogs?|opens|seats|innings|parking)\b/],
  [
    /\bcracks?\b|\bgaps?\b/,
    /\b(?:floor\w*|boards?|pavement|coins?|rings?|water|grout|deck\w*|tiles?|walls?|platform|river|planks?|teeth|dentist|draught|ice|seeds?|crumbs)\b/,
  ],
  [/\bdark\b/, /\b(?:photos?|develop\w*|plants?|store[ds]?|bulbs?|seeds?|bats|cinema|cycl\w+|reflect\w*)\b/],
  [/\boff the hook\b/, /\b(?:phone|receiver|fish|coats?|crane|handset|towels?|keys?|hangs?|picture|ham)\b/],
  [/\bthe tables\b/, /\b(?:restaurant|chairs|waiters|upside|cloths?|legs)\b/],
  [/\bhats?\b/, /\b(?:sun|wool\w*|shop|heads|party|costumes?|knit\w*|felt)\b/],
  [
    /\bground\b/,
    /\b(?:spades?|foundations?|digger|excavator|plot|soil|drones?|planes?|kites?|balloons?|centimetres|metres|wheels|jack|hens?|parachut\w*|skydiv\w*|athletes?|tent|coffee)\b/,
  ],
  [/\bscenes\b/, /\b(?:theatre|tours?|stage|backstage|zoo|actors?|museum|opera)\b/],
  [/\bby ear\b|\btuned\b/, /\b(?:piano|songs?|tunes?|guitar|violin|radio|strings?|notes?|harp)\b/],
  [
    /\bwires?\b|\bwavelength\b/,
    /\b(?:electrician|cables?|fuse|plug|lasers?|nm|antennas?|receiver|socket|radio|solder\w*|filter)\b/,
  ],
  [/\bswing\b/, /\b(?:golf|bat|doors?|pendulum|playground|garden|gate)\b/],
  [/\bsleeves?\b/, /\b(?:nurse|shirts?|vaccin\w*|blood|tattoo|tailor|jacket|arm|jab)\b/],
  [/\bsurface\b/, /\b(?:pan|screen|table|lens|sponge|paint|car|worktop|steel|wood|glass|polish|moon)\b/],
  [/\bmoving parts\b/, /\b(?:machines?|engine|gears?|oil|toys?|swallow|grease|hinges?|safety|motor|fingers)\b/],
  [/\bthe fort\b/, /\b(?:castle|museum|soldiers?|kids|walls|hill)\b/],
  [/\bfeet\b|\bheels\b/, /\b(?:dogs?|cats?|horses?|vets?|limp\w*|paws?|hooves)\b/],
  [/\ba pin in\b/, /\b(?:maps?|boards?|cork|hem|walls?|cushion|holes?|lock|reset|fabric|grenade|hinge)\b/],
  [/\bfish to fry\b/, /\b(?:pans?|oil|cm|flour|side|kitchen|recipe)\b/],
  [/\bthe tip\b/, /\b(?:model|drawing|painted|white|blue|pen|brush|nozzle|needle|knife|island|finger)\b/],
  [/\broof\b|\bceiling\b/, /\b(?:pipe|hatch|ladder|antenna|tiles|chimney|duct|cable|smoke)\b/],
  [/\bboard\b|\bdeck\b/, /\b(?:cruise|cabins?|boarding|ferry|gangway|lifeboats?|aircraft|airline|crew)\b/],
  [
    /\bhead\b|\bheads\b|\bshoulders?\b/,
    /\b(?:barber|hair\w*|hats?|helmets?|crown|shower|rain|screw|nails?|pins?|massage)\b/,
  ],
  [/\bpipeline\b/, /\b(?:oil|gas|litres|valves?|pressure|steel|build|deploy\w*|code|metres)\b/],
  [/\bin the (?:red|black)\b/, /\b(?:dress|shirt|jacket|box|bag|car|coat|hat|zone|folder|bin)\b/],
  [/\bcircl\w+ back\b/, /\b(?:path|trail|route|bus|road|loop|ferry|tour|river|plane|drone)\b/],
  [/\bin the picture\b/, /\b(?:photo\w*|painting|frame|camera|left|right|wall|gallery|arrow|shown|see)\b/],
  [/\bthe tide\b/, /\b(?:beach|harbour|boats?|sea|causeway|island|surf\w*|sail\w*|high|low|moon|ferry)\b/],
  [/\bbags?\b|\bthe bag\b/, /\b(?:vets?|shopping|coffee|plastic|handle)\b/],
  [
    /\bcake\b|\bbreeze\b|\bpicnic\b|\bicing\b|\bcherry\b/,
    /\b(?:coffee|tea|slice|bak(?:e|es|ed|er|ery|ing)|candles?|eat|ate|serve[ds]?|flavou?rs?|dessert|oven|sea|windows?|fan|blankets?|baskets?|layers?|sponge|cream|buttercream|almonds?|birthday|tasting|sugar|made of|plates?|guests? gets?|hamper|knife)\b/,
  ],
  [
    /\bpark\b/,
    /\b(?:dogs?|trees?|guided|gate|bench|benches|minutes|stroll|guide|leash|lake|kilometres|playground|squirrels?|pram|ducks)\b/,
  ],
  [
    /\bwoods?\b|\bforest\b|\btrees\b|\bgrass\b|\bneck of\b/,
    /\b(?:(?:foot)?paths?|trails?|walk\w*|hik\w+|deer|fox|foxes|cabin|kilometres|map|campsite|route|river|turn|follow|valley|lake|villages?|left|right|squirrels?|mow\w*|cows?|stile|guitar|violin)\b/,
  ],
  [
    /\bair\b/,
    /\b(?:balloons?|drones?|planes?|kites?|ball|throw|thrown|flight|fl(?:y|ies|ying)|dust|smoke|pollen|hands?|legs?|arms?|jump\w*|oxygen|altitude|mountains?|hold|lift\w*|tail|feet|hovers?|arrow|swing)\b/,
  ],
  [
    /\bcorners?\b/,
    /\b(?:paper|fabric|felt|card|scissors|cloth|squares?|template|tiles?|carpet|page|shop|store|street|station|office|branch|caf(?:e|é)|bakery|left|right|metres|boxes|rounded|boxing|photos?|screen|sheet|round|car|bus|building|stop|wheel|pharmacy)\b/,
  ],
  [
    /(?<!\bsame |\bsimilar )\bboat\b|\bship\b|\bropes?\b|\bdeck\b|\bsail\w*|\banchor\b|\bboard\b|\bwaves\b|\bsails\b|\btide\b|\bwaters?\b(?=\s*$)/,
    /\b(?:harbou?r|passengers?|cabins?|ferr(?:y|ies)|crew|pier|dock|captain|knots?|climb\w*|deckchair|life ?jackets?|rowing|oars?|hull|mooring|port|quay|marina|gym|tents?|capsiz\w*|leaves at|sails at|the next one|island|departs?|tickets?|luggage|flights?|plane|aircraft|trains?|bus|coach|meals?|wi-?fi|swim\w*|samples?|lab|easel|pencil|chalk|desk|pins?|lessons?|regatta)\b/,
  ],
  [
    /\bwater\b|\bsink\b|\bdeep end\b|\bpours?\b|\bdrop in the\b|\bbathwater\b/,
    /\b(?:taps?|boil\w*|shower|pool|bath|swim\w*|kettle|pipes?|wash\w*|tank|heater|hose|dishwasher|laundry|tea|pump|litres?|river|lake|sea|depth|ducks?|soak\w*|rins\w+|dissolv\w+|stir\w*|cups?|dip|powder|scald\w*|paint|leak\w*|milk|diving|samples?)\b/,
  ],
  [
    /\bice\b/,
    /\b(?:cubes?|salmon|tray|freezer|lake|skat(?:er|ers|es)|hammer|pick|drinks?|champagne|fish|swelling|ankle|bottles?|glacier|frozen|wine|snow|parcel|crushed|pond|bucket|knee|injury|ship|sea|prawns|oysters|minutes)\b/,
  ],
  [
    /\bfence\b/,
    /\b(?:paint\w*|garden|cats?|posts?|wood|wooden|panels?|signs?|gate|hang\w*|climb\w*|birds?|birdhouse|balcony|allotment|metres|varnish)\b/,
  ],
  [
    /\bbells?\b(?! and whistles)/,
    /\b(?:doors?|reception|counter|bicycle|church|front|press|visitors?|couriers?|desk|doorbell|waiter|school|arriv\w+|gate|button|hand|ringer|cycle|cyclists?|tower|lobby|shop|when you|entrance|cat|cow)\b/,
  ],
  [
    /\bball\b|\bbat\b|\bhome run\b|\bcourt\b|\bcurve ?balls?\b|\bplate\b|\bown goal\b|\bgoal ?posts?\b|\bfield\b|\bball ?park\b|\bslam dunk\b|\bthe mark\b|\bout of the park\b/,
    /\b(?:tennis|players?|match|matches|referee|pitch|football|basketball|golf|cricket|league|stadium|racke?ts?|kids|batter|innings?|coach|tee|baseball|softball|umpire|net|rally|dogs?|puppy|chute|ramp|alley|bowling|lane|pins|arrows?|archery|target|drill|dart|darts|line judge|service|serves|grass|metres|groundsman|training|toy|hole|groundskeeper)\b/,
  ],
  [
    /\bbox(?:es)?\b/,
    /\b(?:forms?|below|on page|section|questionnaire|checklist|consent|next to|above|click|survey|that apply|you want|in step|letter ?box|cardboard|tape|page|reply card|sheet)\b/,
  ],
  [
    /\bplates?\b|\bpickle\b|\bjam\b|\bmustard\b|\bpie\b|\bpotato\b|\bcucumber\b|\bpancake\b|\bbacon\b/,
    /\b(?:food|vegetables|chefs?|dinner|rice|meals?|kitchen|restaurant|serving|number|licen[cs]e|eat|dish|dishwasher|bread|butter|oven|jars?|cheese|recipe|sandwich\w*|printer|paper|traffic|scones?|bake[ds]?)\b/,
  ],
  [
    /\beggs?\b|\begg ?shells?\b|\bchicken\b/,
    /\b(?:hens?|kitchen|bak\w+|farm|breakfast|cartons?|dozen|floor|cook\w*|compost|recipe|nest|museum)\b/,
  ],
  [
    /\bbeans\b|\bnutshell\b/,
    /\b(?:coffee|floor|bag|roast\w*|grinder|jar|tin|bowl|counter|squirrels?|walnuts?|toy|carved|kernel)\b/,
  ],
  [
    /\bwheels?\b|\bgas\b|\bsaddle\b|\bdriver's\b|\bdriving\b|\bhood\b|\bbonnet\b|\bgear\b|\bbandwagon\b/,
    /\b(?:cars?|van|tyres?|tires?|bikes?|bicycle|engine|horses?|pony|riders?|riding|stable|lessons?|stirrups|steering|vehicle|airbags?|mechanic|garage|mirror|pottery|clay|hamster|trolley|suitcase|cooker|grill|jacket|extractor|stove|coat|brakes?)\b/,
  ],
  [
    /\broads?\b|\btracks?\b|\brails?\b|\bthe line\b|\bcurve\b|\bbumpy\b|\bdead end\b|\bcross(?:ed|ing)? that bridge\b|\bbridges?\b/,
    /\b(?:left|km|kilometres|miles|metres|stations?|trains?|traffic|closed|driv(?:e|es|ing)|cyclists?|potholes?|walk|roadworks|gravel|vehicle|tarmac|tyres?|runners?|village|church|bus|river|cable car|cars?|bikes?|flight|turbulence|boat|horse|path|pencil|ruler|chalk|wall|mouse|racing|race|platform|slow down|you'll see|light is)\b/,
  ],
  [
    /\btable\b/,
    /\b(?:restaurant|meals?|waiter|plates?|cloth|candles?|dishes|chairs?|bread|keys?|seats|drinks|wine|vase|legs?|leaf|chef|soup|food|starter)\b/,
  ],
  [
    /\brug\b|\bcarpet\b/,
    /\b(?:vacuum\w*|heating|floor|underlay|clean\w*|cables?|moths?|tiles?|weave|non-slip|pad|mat)\b/,
  ],
  [
    /\bhouse\b/,
    /\b(?:roof|painter|snow|extension|mortgage|deeds|number|scaffold\w*|key|garden|solar|sunlight|survey|plaque|burn(?:t|ed)|brigade|flames?)\b/,
  ],
  [
    /\bdrains?\b|\bpan\b|\btubes\b|\btoilet\b/,
    /\b(?:plumber|kitchen|grease|fat|oil|hair|blocked|paint|chemicals|bath|washing|tiles|tap|frying|stove|roof|gutter)\b/,
  ],
  [
    /\bdoor\b|\bfoot\b|\bfeet\b|\bshoes?\b|\btoes\b|\bleg\b|\bsocks?\b|\bboots?\b|\bhats?\b|\bheels\b|\bgloves?\b/,
    /\b(?:sizes?|boots|sand|rain|puddle|wool\w*|socks|towel|swim\w*|pedals?|wet (?:shoes|floor)|laces|insoles?|orthotics?|slip|shower|stage|pair|toe caps?|nurse|doctor|swelling|bandage|physio\w*|surgery|operation|swollen|ankle|slippers?|blanket|heated|heating|night|bed|shop|sensor|brand|leather|dancers?|dancing|tent|hall|goalkeeper|garden)\b/,
  ],
  [
    /\bhands?\b|\bfingers?\b|\bthumbs?\b/,
    /\b(?:wash|soap|gloves?|paint|piano|keyboard|nurse|doctor|clock|sew|knit|ring size|rings|blister|massage|screw|emoji|icon|tap|click|press|button|rope|rein|reins|yoga|pose|strings?|chord|guitar)\b/,
  ],
  [
    /\beyes?\b|\bears?\b|\bnose\b|\bmouth\b|\bteeth\b|\bneck\b|\bskin\b|\bshoulder\b|\bchest\b|\bheads?\b|\bheart\b|\btongue\b|\bbrains?\b|\bback\b|\bchin\b|\bthe bullet\b/,
    /\b(?:optician|drops|surgery|lens|lenses|dentist|makeup|mascara|shampoo|lotion|pillow|scarf|massage|physio\w*|injur\w+|headphones|scan|x-ray|harness|vet|coin|lands|yoga|posture|exercise|swim\w*|helmet|rabbits?|stretch)\b/,
  ],
  [
    /\bplug\b/,
    /\b(?:socket|wall|cable|machine|router|kettle|device|mains|outlet|bath|sink|appliance|toaster|freezer|fridge|modem|lamp|charger|reset|restart|iron|heater|pump|printer|oven|drill|set|tv)\b/,
  ],
  [
    /\biron\b|\bironed\b|\bironing\b|\birons\b|\bcreases\b|\bwrinkles\b/,
    /\b(?:shirts?|steam|fabric|linen|cotton|trousers|dress|cloth|board|collar|clothes|tablecloth|curtains?|sleeves?|silk|sheets?)\b/,
  ],
  [
    /\blight\b|\bdark\b|\bspotlight\b/,
    /\b(?:lamps?|bulbs?|led|switch|torch|curtain|blinds?|router|traffic|turns?|blinks?|flash\w*|glow\w*|plants?|bottles?|cupboard|sensor|camera|stairs|visible|screen|mode|crossing|charg(?:e|es|ed|er|ing)|front|steady|press|button|machine|device|power|outage|lights|electric|tunnel is|reader|scanner|wine|film|seedlings|mushrooms)\b/,
  ],
  [
    /\bstraws?\b|\bneedle\b|\bthread\b|\bstitch\b|\bloose ends\b|\bloop\b|\byarn\b|\bwire\b|\bseams?\b|\bstrings?\b/,
    /\b(?:sew\w*|knit\w*|fabric|yarn|wool\w*|drink|glass|juice|paper|plastic|barn|stable|hay|weav\w+|scarf|rope|hook|crochet|cable|belt|strap|audio|pack|hood|guitar|kite|puppet|curtain|solder|insulation|braid)\b/,
  ],
  [
    /\bwalls?\b|\broof\b|\bceiling\b|\broadblocks?\b|\bsnags?\b/,
    /\b(?:drill|paint\w*|screws?|mount\w*|tiles?|shelf|plaster|damp|leak\w*|water|rain|solar|panels?|nails?|ladder|insulation|brackets?|chimney|balls?|drone|vacuum|robot|mower|branch|fabric|wool|tights|tree|police)\b/,
  ],
  [
    /\btail\b|\bhorses?\b|\bdogs?\b|\bcats?\b|\bbird\b|\bducks?\b|\bfish\b|\bbull\b|\bpigs?\b|\bsheep\b|\bbee\b|\bgoose\b|\bguinea\b|\bworms\b|\bleopard\b|\brabbit\b|\bfleas?\b|\bhoops?\b|\bapple\b|\bwild\b/,
    /\b(?:vets?|cages?|feed\w*|food|pets?|saddle|stables?|farm|litter|collar|pond|fur|kennel|hutch|vaccin\w+|breed\w*|shelter|hay|paddock|aviary|aquarium|adopt\w*|bedding|halter|puppy|kitten|carved|statue|rabbits?|fishing|bait|fridge|compost|carrier|riding|agility|circus|lion|training|zoo|orchard|basket|peel|juice|slowly)\b/,
  ],
  [
    /\bstones?\b|\brock\b/,
    /\b(?:sculpt\w*|letters|slab|worktop|kidney|climb\w*|beach|granite|marble|mason|inscription|museum|chisel|quarry|graves?|geolog\w*)\b/,
  ],
  [
    /\boranges\b|\bapples\b|\bsalt\b|\bpill\b|\bgrain\b|\bpinch\b|\bfruit\b|\btea\b|\bchalk\b|\bcheese\b|\bgrapevine\b|\bturkey\b/,
    /\b(?:juice|kg|recipe|bowl|sauce|soup|boil|kitchen|jar|tablets?|doctor|pharmac\w+|dough|water|mg|cook|biscuits?|milk|sugar|served|hot|kettle|caf(?:e|é)|harvest|pick\w*|orchard|ladder|trees?|vineyard|board|crackers|sandwich|wine|basket|market|crate|prun\w+|ripe)\b/,
  ],
  [
    /\bnail(?:s|ed|ing)?\b|\bhammer\b|\bscrew\b|\bbolts\b|\bspanner\b|\bwrench\b|\bpin(?:s|ned|ning)? down\b|\btowel\b|\bwraps?\b|\bwrapp\w+\b/,
    /\b(?:wood|carpet|boards?|screwdriver|varnish|gel|polish|manicure|shelf|torque|tighten|toolbox|packet|m6|fence|tiles?|timber|poster|fabric|tent|laundry|wash\w*|machine|whites|gym|drum|dryer|pool|paper|gift|foil|bubble|ribbon|cling|blanket|presents?|tissue|frame|hammer)\b/,
  ],
  [
    /\bfires?\b|\bsmoke\b|\bflames\b|\bfuel\b|\bsteam\b|\bbridges\b|\bfrying\b|\bback ?burner\b|\bburner\b|\balarm bells\b/,
    /\b(?:brigade|extinguish\w*|stove|wood|kitchen|boiler|irons?|locomotive|camp|candle|barbecue|bbq|fireplace|exit|pressure|valve|pot|pan|hob|gas|simmer\w*|cooker|drill|kettle)\b/,
  ],
  [
    /\bmile\b|\bleaf\b|\bpage\b/,
    /\b(?:km|marathon|races?|ruler|taxi|runners?|plants?|soil|aphids|caterpillars?|branch|fare|book|calendar|binder|button|print\w*|field|link|scan)\b/,
  ],
  // "The line is open around the clock" says when, in words that every dictionary has.
  [
    /\ba?round the clock$/,
    /\b(?:open|reach|ring|call|phone|on \d+|desk|hotline|available|reachable|staffed|on duty|answered|watched|guarded|runs?|running|care|reception|nurses?)\b/,
  ],
  [
    /\bin deep water$/,
    /\b(?:child(?:ren)?|teachers?|course|lifeguards?|dive|divers?|float\w*|wade|anchor|fish\w*|safely)\b/,
  ],
  [/\bclock\b|\bwings\b/, /\b(?:wall|hands|alarm|grandfather|battery|display|pendulum|theatre|stage|bird)\b/],
  [
    /\bstorms?\b|\bweather\b|\brain\w*\b|\bcloud\b|\bmoon\b|\bsky\b|\biceberg\b|\blining\b/,
    /\b(?:forecast|roof|tents?|umbrella|jackets?|coats?|snow|metres|coast|flights?|telescope|eclipse|gutter|lettuce|above the|cruise|bag|fabric|sleeping|curtain|zip|pocket|lined|map|tab|station|shelter)\b/,
  ],
  [
    /\bbag\b|\bhook\b|\bhooks\b/,
    /\b(?:shops?|plastic|receipt|library|pockets?|books?|phone|receiver|coats?|crochet|fish|towel|hang|handset|keys|wall|carrier|vet)\b/,
  ],
  [
    /\bpuzzle\b|\bjigsaw\b|\bcards\b|\bdice\b|\bchips\b|\baces\b|\bdots\b|\bsquare one\b|\bdeck\b|\bjackpot\b/,
    /\b(?:games?|circus|boards?|pieces\b(?! of)|players?|casino|shuffl\w+|frame|poker|rules|pawns?|counters?|move|pencil|drawing|child\w*|sheet|lottery|ticket)\b/,
  ],
  [
    /\bpicture\b|\bgr[ea]y area\b|\bblack and white\b/,
    /\b(?:frame|camera|tv|screens?|inch|inches|wall|canvas|photos?|hang|map|plan|chart|shaded|click|floor|drawing|print\w*|display|tap)\b/,
  ],
  [
    /\bsurface\b/,
    /\b(?:glass|table|paint|wood\w*|phone|screen|cloth|pan|polish|clean\w*|lacquer|marks?|sand|metal|worktop|pads?)\b/,
  ],
  [/\bpatch\b|\bcomb\b/, /\b(?:skin|sand|paint|wood|wall|lawn|seed|hair|lice|coat|fur|brush|dog)\b/],
  [/\bface value\b/, /\b(?:vouchers?|tickets?|coupons?|stamps?|bonds?|coins?|resold|sold|resale)\b/],
  [/\bfloodgates\b/, /\b(?:river|dam|canal|lock)\b/],
  [/\bflags?\b/, /\b(?:beach|flagpole|pole|email icon|swim\w*|inbox|lifeguards?|car race|sea|shore|marshal|track)\b/],
  [
    /\bshot\b|\bstab\b|\bcrack\b|\bpunch\w*/,
    /\b(?:vaccin\w*|flu|jabs?|vet|injection|insulin|dose|nurse|camera|lens|film|photo|espresso|walnut)\b/,
  ],
  [
    /\bbarrel\b|\byards\b|\bbelts?\b|\btightrope\b/,
    /\b(?:wine|beer|whisky|oak|brewery|cask|fabric|silk|material|cloth|trousers|seat|conveyor|engine|hole|notch)\b/,
  ],
  [/\bmattress\b|\bsleep on it\b/, /\b(?:mattress|pillow|bed|trial|sofa|topper|side|futon|nights)\b/],
  [/\benvelope\b/, /\b(?:letter ?box|letter|stamps?|slot|door|post|paper|counter)\b/],
  [
    /\bby ear\b|\bthe music\b|\bfiddle\b|\btune\b/,
    /\b(?:piano|songs?|guitar|violin|teacher|sheet|melod\w+|notes|pupils?|lessons?|chairs?|stand|seats)\b/,
  ],
  [/\bmoving parts\b/, /\b(?:machine|oil\w*|toy|engine|lubricat\w*|gears?|wear|motor|printer|grease|hands)\b/],
  [/\bhiccups?\b/, /\b(?:baby|breath|drink\w*|feed\w*|infant|swallow\w*|doctor|medicine)\b/],
  [/\bdoctor ordered\b|\btaste of\b/, /\bprescription\b/],
  [/\bgap\b/, /\b(?:ramp|platform|train|boards?|mm|cm|width|foam|plank|seal|door)\b/],
  [/\bscenes\b/, /\b(?:tours?|film|theatre|movie|photos?|museum|stage|footage)\b/],
  [/\bgrip\b|\bhandle\b/, /\b(?:bottle|racket|bar|rope|lid|road|wheel|doors?|drawers?|tyres?|tread|pan|tool|glove)\b/],
  [
    /\bcracks?\b|\bnet\b|\bgaps\b/,
    /\b(?:fish|grille|mesh|floor\w*|boards?|sand|soil|coins?|water|draught|ball|tiles?|sofa|cushions?|decking|pavement|dust|keys|screw|seeds?)\b/,
  ],
  [
    /\btape\b/,
    /\b(?:seal\w*|box|boxes|parcel|roll|adhesive|stick\w*|scissors|label|mark\w*|floor|fragile|lid|remove|peel|cordon|court|finish line)\b/,
  ],
  [/\bbells and whistles\b/, /\b(?:toys?|party|children|music|percussion|band)\b/],
  [/\bhorse['’]s mouth\b/, /\b(?:swabs?|samples?|vets?|foam\w*|bits?|saliva|laborator\w+|lab|bridle|ride|teeth)\b/],
  [/\bradar\b/, /\b(?:ships?|planes?|aircraft|speed|harbour|captain|pilots?|screen|weather|storms?|coast|sky)\b/],
  [/\bup.to.speed\b/, /\b(?:motor|fan|treadmill|mixer|wheels?|drum|rpm|mbps|mbit|turbine|engine|lift)\b/],
  [/\bin the works\b/, /^ of\b|\b(?:author|painter|composer|exhibition|museum)\b/],
  [/\bbottom line\b/, /\b(?:invoice|total|form|page|print\w*|label|chart|text|screen|receipt|bill)\b/],
  [/\bfull swing\b|\bpar\b/, /\b(?:golf|hammock|club|course|holes?|pendulum|playground)\b/],
  [/\bwavelength\b/, /\b(?:laser|radio|nm|filter|sensor|lamp)\b/],
  [/\bcuff\b|\bsleeves?\b/, /\b(?:buttons?|shirts?|stain|threads?|nurse|blood|vaccin\w*|dye|wash|paint|mud|arm)\b/],
  [
    /\bfresh air\b|\bcrystal clear\b/,
    /\b(?:windows?|room|balcony|terrace|ventilat\w*|filter|water|picture|sound|glass|screen|image|lake|audio|lens|sea|pool|resin)\b/,
  ],
  [/\bblown away\b|\bbowled over\b/, /\b(?:wind|gale|storm|tents?|roof|gusts?|umbrella|marquee|parasol|leaves|vase)\b/],
  [/\bplunge\b/, /\b(?:pool|swim\w*|water|diving|sauna|lake)\b/],
  [
    /\bback ?-?seat\b|\byour seat\b|\bhot seat\b/,
    /\b(?:van|car|bus|taxi|row|theatre|belt|child|stretch|heater|massage)\b/,
  ],
  [/\bstreet\b/, /\b(?:road|park\w*|cars?|traffic|drive|lane|cycle|cyclists?)\b/],
  [/\bthe bar\b/, /\b(?:gym|hurdle|jump|holes?|lever|press|machine|desk|saddle|drinks?|height)\b/],
  [/\bslate\b/, /\b(?:roof|tiles?|chalk|floor|cloth)\b/],
  [/\bteething\b/, /\b(?:baby|gel|gums?|infant|ring)\b/],
  [/\bmixed bag\b/, /\b(?:nuts|sweets|salad|seeds|candy|coffee|marbles|fruit|wool)\b/],
  [/\bwake.up call\b/, /\b(?:hotel|room|reception|guests?|alarm|front desk|o'clock|am|pm)\b|\d/],
  [/\bthe game\b|\bthe score\b/, /\b(?:kick-?off|match|stadium|tickets?|gates?|team|referee|orchestra)\b/],
  [/\bpieces\b|\bslack\b|\btab\b/, /\b(?:glass|broken|rope|broom|board|chess|browser|cord)\b/],
  [/\bscales\b/, /\b(?:kg|weigh\w*|grams|kilos)\b/],
  [/\bhands? down\b/, /\b(?:yoga|pose|glass)\b/],
];

/** What places the thing: "… on the left side", "… at Gate 4". */
const PLACED =
  /^ (?:of|on|in|at|by|behind|under|beside|near|to|above|below) (?:(?:the|a|your|our|its) )?(?:left|right|front|rear|box|jar|pack|packet|tin|cup|glass|bottle|basket|bowl|van|chair|pot|pan|lake|gym|tray|reins|garden|kitchen|wall|floor|barn|roof|shelf|drawer|console|stage|tree|pond|stable|museum|(?:[A-Z]\w+ (?:Lane|Street|Road|Hall|Park|Square))|(?:[Hh]all|[Rr]oom|Gate|Platform|Lane|Hole|Pitch) (?:[A-Z]|\d+))\b/;

const ARTICLES = new Set(['the', 'a', 'an', 'your', 'our', 'my', 'each', 'every', 'no', 'its', 'their']);

/** Whether the words are the thing itself: a cake on a plate, a ball on a court, a heads-up display. */
export function isMeantLiterally(reading: Reading, cue: Cue, isVerb: boolean): boolean {
  const sentence = reading.sentences[cue.sentence];
  if (sentence === undefined) return false;
  // "The bear with us in the window"
  if (
    isVerb &&
    cue.first > sentence.firstWord &&
    !reading.startsClause(cue.first) &&
    ARTICLES.has(reading.word(cue.first - 1))
  )
    return true;
  const words = reading.slice(cue.span).toLowerCase();
  // "A once-in-a-blue-moon chance" is made for a noun behind it.
  if (!/-\w+-|\b(?:a?round|about|of|on|over|to|with|for)$/.test(words) && opensCompound(reading, cue)) return true;
  // "Whether the flight runs is up in the air"
  if (
    /\b(?:whether|date|plan|plans|decision|opening|contract|deal|still)\b.*$/i.test(
      reading.text.slice(sentence.span.start, cue.span.start),
    ) &&
    /\bup in the air$/.test(words)
  )
    return false;
  // "She calls you to hear the whole story": all of it
  if (
    /\bwhole story$/.test(words) &&
    /\b(?:hear|heard|tell|told|know|read|write|wrote|written|explain)(?: (?:you|me|us|her|him|them))? $/i.test(
      reading.text.slice(sentence.span.start, cue.span.start),
    )
  )
    return true;
  // Nobody goes back to a real one
  if (/\bdrawing[ -]board$/.test(words)) return false;
  if (PLACED.test(reading.text.slice(cue.span.end, cue.span.end + 40))) return true;
  const previous = reading.sentences[cue.sentence - 1];
  const start = previous?.block === sentence.block ? previous.span.start : sentence.span.start;
  const before = reading.text.slice(/\bice$/.test(words) ? start : sentence.span.start, cue.span.start).toLowerCase();
  const after = reading.text.slice(cue.span.end, sentence.span.end).toLowerCase();
  for (const [idiom, signs] of LITERAL) {
    if (idiom.test(words) && (signs.test(before) || signs.test(after))) return true;
  }
  return false;
}
