// Shows the requests to one addressee alone, when one is chosen.
"use strict";
for (const nav of document.querySelectorAll("nav.addressees")) {
  const groups = nav.parentElement.querySelectorAll(":scope > .request-group");
  const select = nav.querySelector("select");
  const show = () => {
    for (const group of groups) group.hidden = ![group.dataset.group, ""].includes(select.value);
  };
  nav.firstElementChild.hidden = false;
  select.addEventListener("change", show);
  // What was chosen before, on the way back to the page.
  show();
  // A link into a group that is hidden shows everything again.
  addEventListener("hashchange", () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target?.closest(".request-group[hidden]")) return;
    select.value = "";
    show();
    target.scrollIntoView();
  });
}
