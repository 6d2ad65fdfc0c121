'use strict';
(() => {
  const query = document.getElementById('query');
  const deep = document.getElementById('deep');
  const count = document.getElementById('count');
  const wholes = [...document.querySelectorAll('section.whole')];
  const sections = [...document.querySelectorAll('section:not(.whole)')].map(element => ({
    element,
    number: element.querySelector('.n'),
    rows: [...element.querySelectorAll('.row')].map(row => ({ row, names: row.dataset.find }))
  }));
  const total = sections.reduce((sum, section) => sum + section.rows.length, 0);

  function textOf(item) {
    if (!deep.checked) {
      return item.names;
    }
    item.text ??= item.names + ' ' + item.row.textContent.toLowerCase();
    return item.text;
  }

  function show() {
    const words = query.value.toLowerCase().split(/\s+/).filter(word => word);
    let shown = 0;
    for (const section of sections) {
      let here = 0;
      for (const item of section.rows) {
        const text = textOf(item);
        const matches = words.every(word => text.includes(word));
        item.row.hidden = !matches;
        here += matches;
      }
      section.element.hidden = here === 0;
      section.number.textContent =
        here === section.rows.length ? here : here + ' of ' + section.rows.length;
      shown += here;
    }
    wholes.forEach(section => { section.hidden = words.length > 0; });
    count.textContent = words.length > 0 ? shown + ' of ' + total + ' shown' : total + ' declarations';
  }

  function clear() {
    query.value = '';
    show();
  }

  query.addEventListener('input', show);
  deep.addEventListener('change', show);
  query.form.addEventListener('submit', event => {
    event.preventDefault();
    document.querySelector('.row:not([hidden]) h3 a')?.focus();
  });
  document.addEventListener('keydown', event => {
    const typing = event.target.matches('input[type=search]');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      query.focus();
      query.select();
    } else if (event.key === 'Escape') {
      clear();
    }
  });
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target?.closest('[hidden]')) {
      clear();
      target.scrollIntoView();
    }
  });
  show();
  document.documentElement.dataset.ready = 'true';
})();
