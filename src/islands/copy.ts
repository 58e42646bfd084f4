/**
 * Copies a text; also where the clipboard may not be written, as in a foreign frame: there the
 * old command works on a selected field. Says whether it worked.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    return copied;
  }
}

/** Copies words with their formatting, and as plain text for where that is not taken. */
export async function copyFormatted(html: string, text: string): Promise<boolean> {
  try {
    const part = (type: string, value: string) => [type, new Blob([value], { type })];
    await navigator.clipboard.write([
      new ClipboardItem(
        Object.fromEntries([part('text/html', html), part('text/plain', text)]) as Record<
          string,
          Blob
        >,
      ),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** What an HTML file says of itself before the copy: pasted, its title would stand in the text. */
const FILE_HEAD = /^<!doctype [\s\S]*?<\/title>\n/;

/** Copies what stands in a file of this site. */
export async function copyFile(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address);
    return answer.ok && (await copyText((await answer.text()).replace(FILE_HEAD, '')));
  } catch {
    return false;
  }
}
