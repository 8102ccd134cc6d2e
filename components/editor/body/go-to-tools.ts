/** Ctrl+K asks for a link, Alt+F10 goes to the toolbar. True when it was one of them. */
export function goToTools(event: KeyboardEvent): boolean {
  const isLink = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
  const isTools = event.key === "F10" && event.altKey;
  if (!isLink && !isTools) return false;
  event.preventDefault();
  const tools = document.querySelector("[data-body-tools]");
  const target = tools?.querySelector<HTMLElement>(isLink ? '[data-tool="link"]' : '[tabindex="0"]');
  if (isLink) target?.click();
  else target?.focus();
  return true;
}
