// Adds to the list of addressees a choice that shows the requests to one of them alone.
"use strict";
for (const nav of document.querySelectorAll("nav.addressees")) {
  const section = nav.parentElement;
  const groups = [...section.querySelectorAll(":scope > .request-group")];
  const label = document.createElement("label");
  label.textContent = nav.dataset.label + " ";
  const select = document.createElement("select");
  select.add(new Option(nav.dataset.all, ""));
  for (const link of nav.querySelectorAll("a")) {
    const option = new Option(link.textContent, link.hash.slice(1));
    option.lang = link.querySelector("[lang]")?.lang ?? "";
    select.add(option);
  }
  const show = (id) => {
    for (const group of groups) {
      group.hidden = id !== "" && group.dataset.group !== id;
    }
  };
  select.addEventListener("change", () => show(select.value));
  // A link into a group that is hidden shows everything again.
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target?.closest(".request-group[hidden]")) {
      select.value = "";
      show("");
      target.scrollIntoView();
    }
  };
  addEventListener("hashchange", reveal);
  label.append(select);
  const line = document.createElement("p");
  line.className = "choice";
  line.append(label);
  nav.prepend(line);
}
