const expressions = new Map<string, RegExp>();

/** Whether a path with `/`, counted from its folder, fits a pattern with `*`, `**` and `{a,b}`, as patterns for watched files are written. */
export function fitsPattern(pattern: string, path: string): boolean {
  let expression = expressions.get(pattern);
  if (expression === undefined) {
    expression = new RegExp(`^${expressionOf(pattern)}$`);
    expressions.set(pattern, expression);
  }
  return expression.test(path);
}

function expressionOf(pattern: string): string {
  let depth = 0;
  return pattern.replace(/\*\*\/|\*\*|[*{},]|[\\^$.|?+()[\]]/g, (sign) => {
    switch (sign) {
      case '**/':
        return '(?:[^/]+/)*';
      case '**':
        return '.*';
      case '*':
        return '[^/]*';
      case '{':
        depth++;
        return '(?:';
      case '}':
        depth--;
        return ')';
      case ',':
        return depth > 0 ? '|' : ',';
      default:
        return `\\${sign}`;
    }
  });
}
