/* Comfort only: every page works without this file. */
(() => {
  "use strict";
  const language = document.documentElement.lang || "en";

  // Times: "20 minutes ago" for what is fresh; the full date stays one pointer away.
  const units = [["minute", 60], ["hour", 3600], ["day", 86400]];
  const words = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const tell = (time) => {
    const seconds = (new Date(time.dateTime) - Date.now()) / 1000;
    // Clocks differ a little: what was just done is not to come.
    const age = seconds > 0 && seconds < 120 ? 0 : Math.abs(seconds);
    time.title ||= time.textContent.trim();
    if (age >= 7 * 86400) {
      time.textContent = time.title;
      return;
    }
    const [unit, size] = units.filter(([, least]) => age >= least).pop() || ["second", 1];
    time.textContent = words.format(unit === "second" ? 0 : Math.round(seconds / size), unit);
  };
  const times = document.querySelectorAll("time[data-relative]");
  const tellAll = () => times.forEach(tell);
  tellAll();
  setInterval(tellAll, 60000);

  // Forms: one click sends once, and leaving with unsaved words asks.
  const forms = document.querySelectorAll("form[method=post]");
  const state = (form) => [...new FormData(form)].map(String).join("\n");
  const begun = new Map([...forms].filter((form) => form.dataset.guard !== undefined).map((form) => [form, state(form)]));
  const buttons = (form, sent) => form.querySelectorAll("button").forEach((button) =>
    sent ? button.setAttribute("aria-disabled", "true") : button.removeAttribute("aria-disabled"));
  const release = (form) => {
    delete form.dataset.sent;
    buttons(form, false);
  };
  forms.forEach((form) => form.addEventListener("submit", (event) => {
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    buttons(form, true);
    // Whoever stays after all may send again.
    setTimeout(() => release(form), 8000);
  }));
  const isUnsaved = ([form, first]) => !form.dataset.sent && (form.dataset.kept || state(form) !== first);
  addEventListener("beforeunload", (event) => {
    if ([...begun].some(isUnsaved)) {
      event.preventDefault();
    }
  });
  addEventListener("pageshow", () => forms.forEach(release));

  // Menus close as people expect.
  const menus = document.querySelectorAll("details.menu");
  document.addEventListener("click", (event) => menus.forEach((menu) => {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  }));
  document.addEventListener("keydown", (event) => menus.forEach((menu) => {
    if (event.key === "Escape" && menu.open) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  }));

  // Lists of people: a file fills the field, and further steps follow by themselves.
  document.querySelectorAll("[data-file]").forEach((label) => {
    label.hidden = false;
    label.querySelector("input").addEventListener("change", async (event) => {
      document.getElementById(label.dataset.file).value = await event.target.files[0]?.text() ?? "";
    });
  });
  document.querySelector("form[data-onward]")?.requestSubmit();

  // After a failed form the summary speaks first.
  document.querySelector(".summary")?.focus();
})();
