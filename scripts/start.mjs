/**
 * `npm start`: builds the app and serves the result on this machine only.
 * PORT chooses another port than 4173. The address is printed once the server answers with the page.
 */
import { createServer } from 'node:net';
import { build, preview } from 'vite';

const HOST = '127.0.0.1';
const DEFAULT_PORT = 4173;

function stop(message) {
  console.error(message);
  process.exit(1);
}

function readPort(text) {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  return stop(`PORT is "${text}"; it must be a whole number from 1 to 65535.`);
}

function stopTaken(port) {
  return stop(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
}

/** Asked before the build, so that a taken port costs no waiting. */
function isTaken(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(true) : reject(error)));
    probe.listen({ host: HOST, port }, () => probe.close(() => resolve(false)));
  });
}

async function serve(port) {
  try {
    await preview({ preview: { host: HOST, port, strictPort: true }, logLevel: 'warn' });
  } catch (error) {
    if (/already in use/i.test(error.message)) stopTaken(port);
    throw error;
  }
}

const port = readPort(process.env.PORT);
if (await isTaken(port)) stopTaken(port);
console.log('Building the app. The first time this takes about a minute: the map is laid out.');
await build({ logLevel: 'warn' });
await serve(port);
const address = `http://${HOST}:${port}/`;
const answer = await fetch(address);
if (!answer.ok) stop(`${address} answers with status ${answer.status}; the build in dist/ is not complete.`);
await answer.text();
console.log(`Onderwijsroutes: ${address}`);
