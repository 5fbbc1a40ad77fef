/** A list of fields that can be added to and taken from, made of a template. */
export function openParts(main, name, onChange) {
  const list = main.querySelector(`#${name}s`);
  const template = main.querySelector(`#${name}-template`);
  const adder = main.querySelector(`#add-${name}`);

  function number() {
    [...list.children].forEach((item, index) => {
      const label = item.querySelector(".name");
      label.textContent = label.dataset.text.replace("#", index + 1);
    });
  }

  function add() {
    list.append(template.content.cloneNode(true));
    number();
    return list.lastElementChild;
  }

  /** The focus goes to what is next, so that the keyboard is not lost with what was removed. */
  function remove(item) {
    const next = item.nextElementSibling ?? item.previousElementSibling;
    item.remove();
    number();
    (next?.querySelector("textarea, select, input") ?? adder).focus();
    onChange();
  }

  list.addEventListener("input", onChange);
  list.addEventListener("click", (event) => event.target.closest(".remove") && remove(event.target.closest("#" + list.id + " > li")));
  adder.addEventListener("click", () => {
    add().querySelector("textarea, select, input").focus();
    onChange();
  });

  return {
    items: () => [...list.children],
    add,
    clear: () => list.replaceChildren(),
  };
}
