/* The portal in the browser: keeps what was typed until the server has it, says what was saved, closes menus,
   unticks what excludes, counts characters.
   Everything works without it. It has no words of its own: they wait in the layout (fragments/live.html). */
(function () {
  'use strict';

  const SPACE = 'vlavirgem.typed';
  const AN_HOUR = 3600000;
  const page = document.body.dataset;

  /* What was typed and not yet acknowledged, per person, organisation, path and form; this tab only, for an hour.
     Of each field: its values, the version its answer was seen in, when it was typed, and whether its form was sent. */
  const typed = {
    key(form) {
      const parts = [form.dataset.keepPerson || page.person || '', page.organisation || '', location.pathname, form.id];
      return [SPACE].concat(parts.map(encodeURIComponent)).join('|');
    },
    read(key) {
      try {
        const kept = JSON.parse(sessionStorage.getItem(key)) || {};
        return Object.fromEntries(Object.entries(kept).filter(([, field]) => Date.now() - field.at < AN_HOUR));
      } catch (broken) {
        return {};
      }
    },
    write(key, fields) {
      try {
        if (Object.keys(fields).length > 0) sessionStorage.setItem(key, JSON.stringify(fields));
        else sessionStorage.removeItem(key);
      } catch (fullOrForbidden) {
        /* The server still carries the form through signing in. */
      }
    },
    keys() {
      return Object.keys(sessionStorage).filter((key) => key.startsWith(SPACE + '|'));
    },
    forget(unless) {
      typed.keys().filter((key) => !(unless && key.startsWith(unless))).forEach((key) => sessionStorage.removeItem(key));
    },
    isUnsent(key) {
      return Object.values(typed.read(key)).some((field) => !field.sent);
    },
    send(form) {
      const kept = typed.read(typed.key(form));
      Object.values(kept).forEach((field) => { field.sent = true; });
      typed.write(typed.key(form), kept);
    }
  };

  /* The version of an answer the form was made from: "antwoord.X" and its like go with the hidden field "versie.X". */
  const versions = {
    field(form, name) {
      return form.elements.namedItem('versie.' + name.slice(name.indexOf('.') + 1));
    },
    read(form, name) {
      const field = versions.field(form, name);
      return field ? field.value : null;
    },
    /* What was typed over an older answer says so, and the server shows the newer one beside it. */
    putBack(form, name, seen) {
      const field = versions.field(form, name);
      if (field && seen !== null && Number(seen) < Number(field.value) && !versions.isShown(field)) field.value = seen;
    },
    isShown(field) {
      const card = field.closest('.question');
      return Boolean(card && card.querySelector('.notice[role="alert"]'));
    }
  };

  /* The fields of a form, by name: one value for a text, the chosen ones for options. */
  const fields = {
    of(form, name) {
      return Array.from(form.elements).filter((field) => field.name === name && fields.isKept(field));
    },
    isKept(field) {
      return Boolean(field.name) && !/^(hidden|password|file|submit|button|reset|image|fieldset|output)$/.test(field.type);
    },
    isChoice(field) {
      return field.type === 'radio' || field.type === 'checkbox';
    },
    read(form, name) {
      return fields.of(form, name).flatMap((field) => {
        if (fields.isChoice(field)) return field.checked ? [field.value] : [];
        return field.multiple ? Array.from(field.selectedOptions, (option) => option.value) : [field.value];
      });
    },
    write(form, name, values) {
      fields.of(form, name).forEach((field, nth) => {
        if (fields.isChoice(field)) field.checked = values.includes(field.value);
        else if (field.multiple) Array.from(field.options).forEach((option) => { option.selected = values.includes(option.value); });
        else if (nth < values.length) field.value = values[nth];
      });
    },
    same(some, others) {
      const number = (text) => (/^\d[\d.,\s]*$/.test(text) ? String(Number(text.replace(/[.\s]/g, '').replace(',', '.'))) : text);
      const plain = (values) => JSON.stringify(values.map((value) => number(String(value).replace(/\r\n/g, '\n').trim())));
      return plain(some) === plain(others);
    }
  };

  /* Shows at a field that it is not saved yet. */
  const marks = {
    home(field) {
      return field.closest('.question, .field') || field.parentElement;
    },
    all(form, name) {
      return form.querySelectorAll('.unsaved[data-field="' + CSS.escape(name) + '"]');
    },
    set(form, name) {
      const field = fields.of(form, name)[0];
      if (!field || marks.all(form, name).length > 0) return;
      const mark = words('melding-veld').firstElementChild;
      mark.dataset.field = name;
      marks.home(field).append(mark);
      const folded = field.closest('details:not([open])');
      if (folded) folded.open = true;
    },
    clear(form, name) {
      marks.all(form, name).forEach((mark) => mark.remove());
    }
  };

  /* Imported, not cloned: within its template a link has no address yet. */
  function words(template) {
    return document.importNode(document.getElementById(template).content, true);
  }

  /* The two live regions: one that waits its turn, one that interrupts. */
  const voice = {
    saved() {
      voice.say('gelukt', words('melding-gelukt'));
      clearTimeout(voice.quiet);
      voice.quiet = setTimeout(() => document.getElementById('gelukt').replaceChildren(), 6000);
      document.getElementById('mislukt').replaceChildren();
    },
    failed(kind, other) {
      document.getElementById('gelukt').replaceChildren();
      const both = kind === 'organisation' && document.getElementById('melding-organisatie');
      voice.say('mislukt', both ? voice.elsewhere(other) : voice.refused(kind === 'organisation' ? '409' : kind));
    },
    /* The page is of another organisation than the one worked for now: back to it, with what was typed. */
    elsewhere(other) {
      const said = words('melding-organisatie');
      const text = said.querySelector('[data-text]');
      text.textContent = text.textContent.replace('{0}', () => decodeURIComponent(other));
      return said;
    },
    refused(kind) {
      const region = document.getElementById('mislukt');
      const said = words('melding-mislukt');
      said.querySelector('[data-text]').textContent = region.getAttribute('data-' + kind) || region.getAttribute('data-other');
      const back = said.querySelector('[data-return]');
      if (kind === '401') back.search = '?terug=' + encodeURIComponent(location.pathname + location.search);
      else back.remove();
      return said;
    },
    say(region, said) {
      said.querySelectorAll('[data-now]').forEach((time) => { time.textContent = clock(); });
      document.getElementById(region).replaceChildren(said);
    }
  };

  function clock() {
    const parts = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Europe/Brussels' };
    return new Intl.DateTimeFormat(document.documentElement.lang, parts).format(new Date());
  }

  function keptForms() {
    return Array.from(document.querySelectorAll('form[data-keep]'));
  }

  function keptFormOf(element) {
    const form = element && (element.form || element.closest('form'));
    return form && form.matches('[data-keep]') ? form : null;
  }

  /* Keeps a field as it is now. */
  function keep(event) {
    const form = keptFormOf(event.target);
    if (!form || !fields.isKept(event.target)) return;
    const key = typed.key(form);
    const kept = typed.read(key);
    const name = event.target.name;
    told = false;
    kept[name] = { values: fields.read(form, name), seen: versions.read(form, name), at: Date.now() };
    typed.write(key, kept);
  }

  /* Puts back what differs from what the server rendered. What is equal was saved; at first sight that is forgotten,
     unless the server itself shows it unsaved: refused with errors, or carried through signing in (data-restored). */
  function restore(form, first) {
    const key = typed.key(form);
    const kept = typed.read(key);
    const different = Object.keys(kept).filter((name) => fields.of(form, name).length > 0 && !fields.same(kept[name].values, fields.read(form, name)));
    different.forEach((name) => {
      fields.write(form, name, kept[name].values);
      versions.putBack(form, name, kept[name].seen);
      kept[name].sent = false;
      marks.set(form, name);
    });
    if (first && !form.hasAttribute('data-restored') && !document.querySelector('.error-summary')) {
      Object.keys(kept).filter((name) => !different.includes(name)).forEach((name) => delete kept[name]);
    }
    Object.keys(kept).forEach((name) => { kept[name].seen = versions.read(form, name); });
    typed.write(key, kept);
    return different.length > 0;
  }

  /* The server has these fields; one that was changed again since it was sent stays kept, over the answer just saved. */
  function acknowledge(form, names, sent) {
    const key = typed.key(form);
    const kept = typed.read(key);
    names.filter((name) => name in kept).forEach((name) => {
      kept[name].seen = null;
      if (!fields.same(kept[name].values, sent.getAll(name))) return;
      delete kept[name];
      marks.clear(form, name);
    });
    typed.write(key, kept);
  }

  function acknowledgedBy(answer) {
    try {
      return JSON.parse(answer.getResponseHeader('HX-Trigger')).bewaard || null;
    } catch (none) {
      return null;
    }
  }

  function answered(event) {
    const said = acknowledgedBy(event.detail.xhr);
    if (!said) return;
    const form = keptFormOf(event.detail.requestConfig.elt);
    if (form) acknowledge(form, said.fields || [], event.detail.requestConfig.formData);
    voice.saved();
  }

  function failed(event, kind) {
    const request = event.detail.requestConfig;
    const reading = request && request.verb === 'get' && kind !== '401';
    voice.failed(reading ? 'reading' : kind, event.detail.xhr && event.detail.xhr.getResponseHeader('Portal-Organisation'));
    const form = request && keptFormOf(request.elt);
    if (form) Object.keys(typed.read(typed.key(form))).forEach((name) => marks.set(form, name));
  }

  /* A card that is asked, or not asked, as before stays as it is: somebody may be answering it. */
  function spare(event) {
    const fresh = event.detail.fragment;
    const isAsked = (card) => card.querySelector('.not-asked') === null;
    if (fresh.dataset && 'dependent' in fresh.dataset && isAsked(fresh) === isAsked(event.detail.target)) event.preventDefault();
  }

  /* What a page says once ("bewaard") does not stay in its address, to be said again after a reload. */
  function sayOnce() {
    const address = new URL(location.href);
    ['bewaard', 'ingediend', 'nieuw', 'zelfde', 'gepubliceerd', 'weggegooid', 'getoond', 'verwijderd', 'elders', 'overgenomen', 'heropend', 'gesloten', 'teruggezet', 'telaat', 'klaar', 'gemaakt', 'overgedragen', 'ingetrokken']
      .forEach((said) => address.searchParams.delete(said));
    if (address.href !== location.href) history.replaceState(history.state, '', address);
  }

  /* What was sent from another page, and led here, is the server's: that form begins empty next time. Unless this page says no. */
  function arrive() {
    if (!page.person || !document.referrer || document.querySelector('.error-summary, [data-refused], form[data-restored]')) return;
    const from = new URL(document.referrer);
    if (from.origin !== location.origin || from.pathname === location.pathname) return;
    typed.keys().filter((key) => key.split('|')[3] === encodeURIComponent(from.pathname) && !typed.isUnsent(key))
      .forEach((key) => sessionStorage.removeItem(key));
  }

  /* After a full page: forgets what belongs to somebody else or was taken, and puts the rest back. */
  function start() {
    if (page.person) typed.forget([SPACE, encodeURIComponent(page.person), ''].join('|'));
    arrive();
    if (keptForms().map((form) => restore(form, true)).includes(true)) voice.say('gelukt', words('melding-hersteld'));
  }

  /* Signing out forgets what was typed; that something is not saved yet is told first, once. */
  let told = false;
  function signOut(event) {
    if (told || !typed.keys().some(typed.isUnsent)) {
      typed.forget();
    } else {
      event.preventDefault();
      told = true;
      voice.say('mislukt', words('melding-afmelden'));
    }
  }

  function submitted(event) {
    if (event.target.matches('[data-sign-out]')) signOut(event);
    else if (event.target.matches('form[data-keep]')) typed.send(event.target);
  }

  /* The browser asks before it leaves a page with something unsaved on it; signing in again is the way back to it. */
  let signingIn = false;
  function leave(event) {
    if (!signingIn && keptForms().some((form) => typed.isUnsent(typed.key(form)))) event.preventDefault();
  }

  /* Menus made of <details data-menu>: Escape and a click elsewhere close them. */
  function closeMenus(unless, focus) {
    document.querySelectorAll('details[data-menu][open]').forEach((menu) => {
      if (menu.contains(unless)) return;
      menu.open = false;
      if (focus) menu.querySelector('summary').focus();
    });
  }

  /* Answers that exclude each other: "weten we niet" empties the rest, and the rest unticks it. Says which fields it changed. */
  function exclude(event) {
    const box = event.target;
    const card = box.closest('[data-excluding]');
    if (!card || box.type === 'radio') return;
    const excluding = box.hasAttribute('data-excludes');
    const set = excluding ? box.checked : fields.isChoice(box) ? box.checked : box.value !== '';
    Array.from(card.querySelectorAll('input')).filter((other) => other !== box).forEach((other) => {
      if (!fields.isChoice(other)) empty(other, excluding && set, excluding);
      else if (set && (excluding || other.hasAttribute('data-excludes'))) other.checked = false;
      keep({ target: other });
    });
  }

  /* A number that gives way to "weten we niet" comes back when that is unticked. */
  function empty(field, gone, excluded) {
    if (gone && field.value !== '') field.dataset.was = field.value;
    if (gone) field.value = '';
    else if (excluded && field.value === '' && field.dataset.was) field.value = field.dataset.was;
  }

  /* "Overnemen" fills the field in as if it were typed, so that it is saved in the same way. */
  function take(event) {
    const button = event.target.closest('[data-fills]');
    if (!button || !button.form) return;
    const field = fields.of(button.form, button.dataset.fills).find((one) => !fields.isChoice(one) || one.value === button.value);
    if (!field) return;
    event.preventDefault();
    if (fields.isChoice(field)) field.checked = true;
    else field.value = button.value;
    ['input', 'change'].forEach((kind) => field.dispatchEvent(new Event(kind, { bubbles: true })));
  }

  /* How many characters are left, in the words that wait at the counter. */
  function count(field) {
    const left = Number(field.dataset.counts) - field.value.length;
    const counter = document.getElementById(field.id + '-count');
    counter.textContent = (left < 0 ? counter.dataset.over : counter.dataset.left).replace('#', Math.abs(left));
    counter.classList.toggle('over', left < 0);
  }

  /* A confirmation opens as a dialog where its page would come; "toch niet" closes it. */
  function ask(event) {
    const opener = event.target.closest('[data-dialog]');
    const dialog = opener && document.getElementById(opener.dataset.dialog);
    const closer = event.target.closest('dialog [data-close-dialog]');
    if (!dialog && !closer) return;
    event.preventDefault();
    if (dialog) dialog.showModal();
    else closer.closest('dialog').close();
  }

  /* A name that begins after @ is chosen from a list below the field: by mouse, or down with the arrow. Choosing it ticks it in the
     list that is there without script. */
  const mentions = {
    begun(field) {
      const found = /(?:^|\s)@([\p{L}'’ -]{0,40})$/u.exec(field.value.slice(0, field.selectionStart));
      return found ? found[1] : null;
    },
    list(field) {
      const home = field.closest('[data-mentions]');
      return home && field.matches('textarea') ? home.querySelector('.names') : null;
    },
    show(field) {
      const list = mentions.list(field);
      if (!list) return;
      const begun = mentions.begun(field);
      const boxes = begun === null ? [] : mentions.fitting(fields.of(field.form, 'voor'), begun.toLowerCase()).slice(0, 6);
      list.replaceChildren(...boxes.map((box) => mentions.entry(mentions.name(box))));
      list.hidden = boxes.length === 0;
    },
    /* Who is called so comes before whose family is, and both before whose name has it somewhere. */
    fitting(boxes, begun) {
      const rank = (box) => {
        const at = ` ${mentions.name(box).toLowerCase()}`.replace(/[-’']/g, ' ').indexOf(` ${begun}`);
        return at < 0 ? 2 : Math.min(at, 1);
      };
      return boxes.filter((box) => mentions.name(box).toLowerCase().includes(begun)).sort((one, other) => rank(one) - rank(other));
    },
    name(box) {
      return box.closest('label').textContent.trim();
    },
    entry(name) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = name;
      const item = document.createElement('li');
      item.append(button);
      return item;
    },
    choose(button) {
      const field = button.closest('[data-mentions]').querySelector('textarea');
      const caret = field.selectionStart;
      const start = caret - mentions.begun(field).length;
      const spaced = /^\s/.test(field.value.slice(caret));
      field.setRangeText(button.textContent + (spaced ? '' : ' '), start, caret, 'end');
      if (spaced) field.selectionStart += 1;
      const box = fields.of(field.form, 'voor').find((one) => mentions.name(one) === button.textContent);
      if (box) box.checked = true;
      mentions.hide(field);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    hide(field) {
      mentions.list(field).hidden = true;
      field.focus();
    },
    walk(event) {
      const home = event.target.closest && event.target.closest('[data-mentions]');
      const list = home && home.querySelector('.names');
      if (!list || list.hidden) return;
      const stops = [home.querySelector('textarea')].concat(Array.from(list.querySelectorAll('button')));
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const next = stops[stops.indexOf(event.target) + (step || 0)];
      if (step && next && !(step === -1 && event.target === stops[0])) next.focus();
      else if (event.key === 'Escape') mentions.hide(stops[0]);
      else return;
      event.preventDefault();
      event.stopPropagation();
    }
  };

  /* Beside a day that is typed, the calendar of the browser; what is chosen there is written in the field as one types it. */
  const days = {
    start(button) {
      button.hidden = !('showPicker' in HTMLInputElement.prototype);
    },
    pick(button) {
      const field = button.parentElement.querySelector('input');
      const picker = button.parentElement.querySelector('.picker') || days.picker(button, field);
      const typed = /^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})\s*$/.exec(field.value);
      picker.value = typed ? [typed[3], typed[2].padStart(2, '0'), typed[1].padStart(2, '0')].join('-') : '';
      picker.showPicker();
    },
    picker(button, field) {
      const picker = document.createElement('input');
      picker.type = 'date';
      picker.className = 'picker';
      picker.tabIndex = -1;
      picker.setAttribute('aria-hidden', 'true');
      picker.addEventListener('input', (event) => {
        event.stopPropagation();
        if (picker.value) field.value = picker.value.split('-').reverse().join('/');
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      picker.addEventListener('change', (event) => {
        event.stopPropagation();
        field.focus();
      });
      button.after(picker);
      return picker;
    }
  };

  /* The hyphens in the name of the association are no place to break a line; what is typed or kept stays as it is. */
  const association = {
    whole(root) {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode;
        if (text.data.includes('V-ICT-OR') && !text.parentElement.closest('textarea, option, code, pre, script')) {
          text.data = text.data.replaceAll('V-ICT-OR', 'V-\u2060ICT-\u2060OR');
        }
      }
    }
  };

  /* A map is a picture until this runs; then a list one walks through with the arrows, and what is pointed at is said beside it. */
  const maps = {
    start(map) {
      const areas = Array.from(map.querySelectorAll('.area'));
      map.setAttribute('role', 'listbox');
      map.setAttribute('aria-label', map.dataset.list);
      areas.forEach((area) => {
        area.setAttribute('role', 'option');
        area.setAttribute('aria-label', area.querySelector('title').textContent);
        area.setAttribute('aria-selected', 'false');
        area.setAttribute('tabindex', '-1');
        area.querySelector('title').remove();
      });
      const first = map.querySelector('.area.own') || areas[0];
      if (first) first.setAttribute('tabindex', '0');
      /* Seen, not heard: the name of the area says the same. */
      maps.readout(map).setAttribute('aria-hidden', 'true');
      maps.readout(map).hidden = false;
      map.addEventListener('keydown', (event) => maps.walk(event, map, areas));
      map.addEventListener('focusin', (event) => maps.choose(event.target, map, areas));
      ['pointermove', 'pointerdown'].forEach((pointed) => map.addEventListener(pointed, (event) => maps.point(event, map)));
    },
    readout(map) {
      return map.parentElement.querySelector('[data-map-readout]');
    },
    choose(chosen, map, areas) {
      areas.forEach((area) => {
        area.setAttribute('tabindex', area === chosen ? '0' : '-1');
        area.setAttribute('aria-selected', String(area === chosen));
      });
      maps.show(chosen, map);
    },
    show(area, map) {
      map.querySelectorAll('.pointed').forEach((former) => former.classList.remove('pointed'));
      area.classList.add('pointed');
      maps.readout(map).textContent = area.getAttribute('aria-label');
    },
    point(event, map) {
      const under = document.elementFromPoint(event.clientX, event.clientY);
      if (under && under.matches('.area') && map.contains(under)) maps.show(under, map);
    },
    middle(area) {
      const box = area.getBBox();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    /* The nearest one in that direction; what lies aside counts double. */
    walk(event, map, areas) {
      const ways = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
      const way = ways[event.key];
      if (!way || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const here = maps.middle(event.target);
      const far = areas.filter((area) => area !== event.target).map((area) => {
        const there = maps.middle(area);
        const ahead = (there.x - here.x) * way[0] + (there.y - here.y) * way[1];
        const aside = Math.abs((there.x - here.x) * way[1]) + Math.abs((there.y - here.y) * way[0]);
        return { area, ahead, cost: ahead + 2 * aside };
      });
      const next = far.filter((one) => one.ahead > 1).sort((one, other) => one.cost - other.cost)[0];
      if (next) next.area.focus();
    }
  };

  /* Not on change: a field that is swapped away while one types in it says "changed" beside its successor. */
  document.addEventListener('input', keep);
  document.addEventListener('input', exclude);
  document.addEventListener('input', (event) => { if (event.target.dataset.counts) count(event.target); });
  document.addEventListener('input', (event) => mentions.show(event.target));
  document.addEventListener('keydown', mentions.walk, true);
  document.addEventListener('click', (event) => {
    const name = event.target.closest('[data-mentions] .names button');
    if (name) mentions.choose(name);
  });
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-picks-day]');
    if (button) days.pick(button);
  });
  document.addEventListener('click', take);
  document.addEventListener('click', ask);
  document.addEventListener('submit', submitted);
  document.addEventListener('click', (event) => {
    closeMenus(event.target, false);
    if (event.target.closest('[data-close]')) event.target.closest('.toast').replaceChildren();
    signingIn = Boolean(event.target.closest('[data-return]'));
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeMenus(null, true);
  });
  document.addEventListener('htmx:beforeOnLoad', answered);
  document.addEventListener('htmx:oobBeforeSwap', spare);
  ['htmx:afterSettle', 'htmx:oobAfterSwap'].forEach((swapped) => {
    document.addEventListener(swapped, () => keptForms().forEach((form) => restore(form, false)));
    document.addEventListener(swapped, (event) => association.whole(event.target));
  });
  document.addEventListener('htmx:responseError', (event) => {
    failed(event, event.detail.xhr.getResponseHeader('Portal-Refused') || String(event.detail.xhr.status));
  });
  document.addEventListener('htmx:sendError', (event) => failed(event, 'network'));
  document.addEventListener('htmx:timeout', (event) => failed(event, 'network'));
  document.querySelectorAll('svg[data-map]').forEach(maps.start);
  document.querySelectorAll('[data-picks-day]').forEach(days.start);
  association.whole(document.body);
  /* A button that prints is of use only with this. */
  document.querySelectorAll('[data-print]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });
  /* So is one that copies, and only where the browser lets it. */
  document.querySelectorAll('[data-copy]').forEach((button) => {
    if (!navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      const secret = document.getElementById(button.dataset.copy);
      navigator.clipboard.writeText(secret.textContent).then(
        () => { button.parentElement.querySelector('[role="status"]').textContent = button.dataset.copied; },
        () => window.getSelection().selectAllChildren(secret));
    });
  });
  /* A menu longer than the window shows where one is; only the menu itself is scrolled. */
  document.querySelectorAll('.side > .menu').forEach((menu) => {
    const here = menu.querySelector('[aria-current]');
    if (!here) return;
    const seen = menu.getBoundingClientRect();
    const place = here.getBoundingClientRect();
    if (place.top < seen.top || place.bottom > Math.min(seen.bottom, window.innerHeight)) {
      menu.scrollTop += place.top - seen.top - (seen.height - place.height) / 2;
    }
  });
  window.addEventListener('beforeunload', leave);
  sayOnce();
  start();
}());
