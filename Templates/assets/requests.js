// Shows the requests to one addressee alone, chosen or linked to.
"use strict";
for (const nav of document.querySelectorAll(".addressees")) {
  const list = nav.parentElement, select = nav.querySelector("select"), status = nav.querySelector("[role]");
  const show = () => {
    const id = select.value;
    for (const group of list.querySelectorAll(".request-group")) group.hidden = id && group.dataset.group !== id;
    list.classList.toggle("chosen", id);
    if (id || status.textContent) status.textContent = select.selectedOptions[0].dataset.shown;
  };
  const link = () => {
    const id = select.value;
    select.value = location.hash.slice(1);
    if (select.selectedIndex > 0) list.scrollIntoView();
    else select.value = id;
    show();
  };
  select.addEventListener("change", show);
  addEventListener("hashchange", link);
  link();
}
