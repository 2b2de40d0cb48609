import { type Disposable, type QuickInputButton, QuickInputButtons, type QuickPickItem, window } from 'vscode';

/** A step of a dialogue: asks, and answers what was said; `back` where somebody wants the step before, `undefined` to give up. */
export type Answer<T> = T | 'back' | undefined;

interface StepOptions {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
}

/** Lets somebody choose one of a list. */
export function chooseOne<T extends QuickPickItem>(
  items: readonly T[],
  { active, placeholder, ...options }: StepOptions & { readonly placeholder: string; readonly active?: T | undefined },
): Promise<Answer<T>> {
  const input = window.createQuickPick<T>();
  Object.assign(input, options, { items, placeholder, matchOnDescription: true, matchOnDetail: true });
  if (active !== undefined) input.activeItems = [active];
  return shown(input, options, (done) => input.onDidAccept(() => done(input.selectedItems[0])));
}

/** Lets somebody write a line; `whyNot` says what is wrong with it. */
export function writeLine({
  prompt,
  value,
  whyNot,
  ...options
}: StepOptions & {
  readonly prompt: string;
  readonly value: string;
  readonly whyNot: (value: string) => Promise<string | undefined>;
}): Promise<Answer<{ readonly line: string }>> {
  const input = window.createInputBox();
  Object.assign(input, options, { prompt, value });
  const check = async (): Promise<boolean> => {
    const checked = input.value;
    const message = await whyNot(checked);
    // Somebody may have gone on writing.
    if (checked === input.value) input.validationMessage = message;
    return message === undefined;
  };
  return shown(input, options, (done) => {
    const changed = input.onDidChangeValue(() => void check());
    const accepted = input.onDidAccept(async () => {
      const line = input.value;
      if (await check()) done({ line });
    });
    return { dispose: () => [changed, accepted].map((one) => one.dispose()) };
  });
}

interface Shown {
  buttons: readonly QuickInputButton[];
  ignoreFocusOut: boolean;
  readonly show: () => void;
  readonly dispose: () => void;
  readonly onDidHide: (heard: () => void) => Disposable;
  readonly onDidTriggerButton: (heard: (button: QuickInputButton) => void) => Disposable;
}

function shown<T>(
  input: Shown,
  { step }: StepOptions,
  hear: (done: (answer: Answer<T>) => void) => Disposable,
): Promise<Answer<T>> {
  input.ignoreFocusOut = true;
  if (step > 1) input.buttons = [QuickInputButtons.Back];
  const parts: Disposable[] = [];
  return new Promise<Answer<T>>((resolve) => {
    parts.push(
      input.onDidTriggerButton((button) => {
        if (button === QuickInputButtons.Back) resolve('back');
      }),
      input.onDidHide(() => resolve(undefined)),
      hear(resolve),
    );
    input.show();
  }).finally(() => {
    for (const part of parts) part.dispose();
    input.dispose();
  });
}
