// Makes the pages more pleasant. Nothing here is needed: every page works without it.

for (const button of document.querySelectorAll('[data-copie]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const text = document.getElementById(button.dataset.copie);
    await navigator.clipboard.writeText(text.value ?? text.innerText);
    const former = button.textContent;
    button.textContent = 'Copié';
    button.addEventListener('blur', () => { button.textContent = former; }, { once: true });
  });
}

// Moments in the reader's own time.
for (const time of document.querySelectorAll('time[datetime]')) {
  const moment = new Date(time.dateTime);
  if (!Number.isNaN(moment.getTime())) time.textContent = moment.toLocaleString('fr-FR', { dateStyle: 'short', timeStyle: 'short' });
}

// Files that are dropped, and how far they are.
for (const form of document.querySelectorAll('form[data-envoi]')) {
  const input = form.querySelector('input[type="file"]');
  const drop = form.querySelector('.depot');
  const status = form.querySelector('.avancement');
  const most = Number(form.dataset.envoi);
  const say = (words, isError) => { status.textContent = words; status.className = isError ? 'avancement erreur-champ' : 'avancement'; };
  drop.hidden = false;
  const over = (isOver) => form.classList.toggle('dessus', isOver);
  form.addEventListener('dragover', (event) => { event.preventDefault(); over(true); });
  form.addEventListener('dragleave', () => over(false));
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    over(false);
    if (event.dataTransfer.files.length === 0) return;
    input.files = event.dataTransfer.files;
    form.requestSubmit();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const files = [...input.files];
    if (files.length === 0) { say('Choisissez un fichier avant d’envoyer.', true); input.focus(); return; }
    const large = files.find((file) => file.size > most);
    if (large) { say(`« ${large.name} » dépasse ${Math.round(most / 1048576)} Mo : retirez-en les feuilles et les images inutiles.`, true); input.focus(); return; }
    const button = form.querySelector('button[type="submit"]');
    const progress = document.createElement('progress');
    progress.setAttribute('aria-label', 'Envoi des fichiers');
    progress.max = 1;
    progress.value = 0;
    say('Envoi en cours…', false);
    status.after(progress);
    button.disabled = true;
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', (sent) => { if (sent.lengthComputable) progress.value = sent.loaded / sent.total; });
    request.upload.addEventListener('load', () => say('Fichier reçu, lecture en cours…', false));
    const stop = (words) => { progress.remove(); button.disabled = false; say(words, true); input.focus(); };
    request.addEventListener('load', () => {
      const target = request.getResponseHeader('Location');
      if (request.status === 204 && target) { window.location.assign(target); return; }
      const page = new DOMParser().parseFromString(request.responseText, 'text/html');
      const error = page.querySelector('.erreur-champ, .message.erreur p:not(.titre), main p');
      stop(error?.textContent ?? 'L’envoi n’a pas abouti : recommencez.');
    });
    request.addEventListener('error', () => stop('La connexion a été interrompue : vérifiez-la, puis recommencez.'));
    request.open('POST', form.action);
    request.setRequestHeader('X-Jeton', form.querySelector('input[name="jeton"]').value);
    request.send(new FormData(form));
  });
}

// A file that waits for its turn: the page is shown again once it had it.
if (document.querySelector('[data-suivi]')) {
  const look = async () => {
    const answer = await fetch(window.location.href, { headers: { Accept: 'text/html' } }).catch(() => null);
    const text = answer?.ok ? await answer.text() : null;
    if (text !== null && !text.includes('data-suivi')) window.location.reload();
    else setTimeout(look, 2000);
  };
  setTimeout(look, 1500);
}

// Findings, narrowed as one types: those of this page.
for (const list of document.querySelectorAll('.constats')) {
  const items = [...list.children];
  if (items.length < 5) continue;
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const field = document.createElement('div');
  field.className = 'champ recherche';
  field.innerHTML = '<label for="recherche">Chercher dans ces constats</label><input id="recherche" type="search" autocomplete="off"><p class="discret" role="status"></p>';
  list.before(field);
  const [input, status] = [field.querySelector('input'), field.querySelector('p')];
  input.addEventListener('input', () => {
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    for (const item of items) {
      const text = plain(item.textContent);
      item.hidden = !words.every((word) => text.includes(word));
    }
    const left = items.filter((item) => !item.hidden).length;
    status.textContent = words.length === 0 ? '' : `${left} sur ${items.length}`;
  });
}
