// Collects what moves on a page without being moved, and adds it up when asked, after two further frames.
{
  const moves = [];
  const watch = new PerformanceObserver(list => moves.push(...list.getEntries()));
  watch.observe({ type: "layout-shift", buffered: true });
  const frame = () => new Promise(requestAnimationFrame);
  window.moved = async () => {
    await frame();
    await frame();
    moves.push(...watch.takeRecords());
    return moves.splice(0).reduce((sum, move) => sum + move.value, 0);
  };
}
