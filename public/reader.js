// Small comforts of a story page, which needs none of them: the text size is remembered, and the page can be printed and passed on.
(() => {
  const tools = document.querySelector("[data-tools]");
  if (!tools) return;
  const told = tools.querySelector("[data-told]");
  const name = "text-size";

  const keep = (size) => {
    try {
      localStorage.setItem(name, size);
    } catch {}
  };
  const kept = () => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  };

  for (const size of tools.querySelectorAll("input")) {
    if (size.value === kept()) size.checked = true;
    size.addEventListener("change", () => keep(size.value));
  }

  const offer = (tool, act) => {
    const button = tools.querySelector(`[data-tool=${tool}]`);
    button.hidden = false;
    button.addEventListener("click", () => act(button));
  };

  // A site without TLS has no clipboard of its own.
  const copyOldWay = (text) => {
    const box = document.createElement("textarea");
    box.value = text;
    document.body.append(box);
    box.select();
    const done = document.execCommand("copy");
    box.remove();
    return done ? Promise.resolve() : Promise.reject(new Error("not copied"));
  };

  const address = location.origin + location.pathname;
  offer("print", () => print());
  offer("copy", (button) => {
    const copied = navigator.clipboard ? navigator.clipboard.writeText(address) : copyOldWay(address);
    copied.then(
      () => {
        told.textContent = button.dataset.done;
      },
      () => {
        told.textContent = address;
      },
    );
  });
  if (navigator.share) {
    offer("share", () => navigator.share({ title: document.title, url: address }).catch(() => {}));
  }
})();
