/**
 * A page as a visitor has it: nobody listens to what runs in it. Playwright listens to every page that it opens, and for
 * that the browser writes down a stack for each Error and each request that a script makes: React makes two errors when it
 * starts, and reading 500 kB of script once more for the lines of their stacks takes a slow phone 200 ms that no visitor
 * waits for.
 */

/** What is sent to a page and what it answers, without a session that Playwright knows of. */
async function connect(root, targetId) {
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map();
  let last = 0;
  const hear = ({ sessionId: from, message }) => {
    const { id, error, result } = JSON.parse(message);
    if (from !== sessionId || !waiting.has(id)) return;
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(error.message));
    else resolve(result);
  };
  root.on('Target.receivedMessageFromTarget', hear);
  const send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      const message = JSON.stringify({ id: last, method, params });
      root.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  return { send, leave: () => root.off('Target.receivedMessageFromTarget', hear) };
}

/** How long a page may take for anything, in milliseconds. */
const PATIENCE = 40_000;

/**
 * A visitor with a device of their own: `{ open, close }`. `open(prepare)` opens a page, which `prepare(send)` may slow
 * down, and answers `{ go, evaluate, press, close }`: `go(address, script)` runs `script` in the page first of all and waits
 * for `load`; `evaluate(expression)` answers what it comes to, awaited; `press(selector)` presses the middle of what is
 * found, false when nothing is.
 */
export async function visitorOf(browser, device) {
  const root = await browser.newBrowserCDPSession();
  const { browserContextId } = await root.send('Target.createBrowserContext');
  const open = async (prepare) => {
    const { targetId } = await root.send('Target.createTarget', { url: 'about:blank', browserContextId });
    const { send, leave } = await connect(root, targetId);
    await send('Page.enable');
    await send('Emulation.setDeviceMetricsOverride', device);
    await send('Emulation.setTouchEmulationEnabled', { enabled: device.mobile });
    await prepare?.(send);
    const evaluate = async (expression) => {
      const { result, exceptionDetails } = await send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    };
    return {
      go: goIn({ send, evaluate }),
      evaluate,
      press: pressIn({ send, evaluate }),
      close: closeOf(targetId, leave),
    };
  };
  const closeOf = (targetId, leave) => async () => {
    leave();
    await root.send('Target.closeTarget', { targetId });
  };
  const close = async () => {
    await root.send('Target.disposeBrowserContext', { browserContextId });
    await root.detach();
  };
  return { open, close };
}

const goIn =
  ({ send, evaluate }) =>
  async (address, script = '') => {
    await send('Page.addScriptToEvaluateOnNewDocument', { source: script });
    await send('Page.navigate', { url: address });
    const end = Date.now() + PATIENCE;
    while (!(await evaluate(`location.href !== 'about:blank' && document.readyState === 'complete'`))) {
      if (Date.now() > end) throw new Error(`${address} did not load in ${PATIENCE / 1000} s`);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  };

const pressIn =
  ({ send, evaluate }) =>
  async (selector) => {
    const place = await evaluate(`(() => {
      const found = [...document.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.checkVisibility());
      if (!found) return null;
      found.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = found.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`);
    if (!place) return false;
    for (const type of ['mousePressed', 'mouseReleased'])
      await send('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount: 1 });
    return true;
  };
