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
