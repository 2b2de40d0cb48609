/** What a file is called, without its folder and ending: `macros/late delivery.macro.md` is `late delivery`. */
export function fileNameOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/(?:\.macro)?\.[^.]{1,12}$/i, '') || name;
}
