/** What axe finds on a page. Axe takes milliseconds for the contrast of each text, so it is shown one of those that look alike. */
window.look = (() => {
  const PLAIN = "rgba(0, 0, 0, 0),none,1,none,auto,none,static,false";

  /** All that decides about the contrast of a text: how it is written, and what it lies on. */
  function manner(element, grounds) {
    const style = getComputedStyle(element);
    const field = element.matches("button, input, label, select, textarea") && element.nodeName + element.control?.disabled;
    return [ground(element, grounds), field, style.color, style.fontSize, style.fontWeight, style.textShadow].join();
  }

  function ground(element, grounds) {
    if (!grounds.has(element)) {
      const style = getComputedStyle(element);
      const own = [style.backgroundColor, style.backgroundImage, style.opacity, style.filter, style.clip, style.clipPath,
        style.position, element.matches(":disabled, [aria-disabled=true]")].join();
      const below = element.parentElement ? ground(element.parentElement, grounds) : "";
      grounds.set(element, own === PLAIN ? below : below + ">" + own);
    }
    return grounds.get(element);
  }

  /** How much there is to read; axe looks at empty fields, too. */
  function lengthOf(element) {
    if (element.matches("input, select, textarea")) {
      return 1 + element.value.length;
    }
    const own = [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE);
    return own.map(node => node.data).join("").trim().length;
  }

  /** Marks of the visible texts that look alike the longest, because axe says nothing of single letters. */
  function markTexts() {
    const grounds = new Map(), longest = new Map();
    for (const element of document.querySelectorAll("body *")) {
      const length = lengthOf(element);
      if (length && element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true})) {
        const key = manner(element, grounds);
        if (length > (longest.get(key)?.length ?? 0)) {
          longest.set(key, {element, length});
        }
      }
    }
    document.querySelectorAll("[data-seen]").forEach(element => element.removeAttribute("data-seen"));
    longest.forEach(({element}) => element.setAttribute("data-seen", ""));
  }

  axe.configure({rules: [{id: "color-contrast", selector: "[data-seen]"}]});

  async function look(type, values) {
    markTexts();
    const options = {runOnly: {type, values}, resultTypes: ["violations"], preload: false, iframes: false};
    return (await axe.run("html", options)).violations
      .map(rule => rule.id + " " + rule.nodes[0].html + " " + rule.nodes[0].failureSummary);
  }

  return look;
})();
