"use strict";
/* The HTML report: filters, pictures that are drawn when they are seen, printing. Texts of submissions are set as text only. */
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const form = document.getElementById("filters");
  const matches = document.getElementById("matches");
  const charting = globalThis.echarts;

  document.documentElement.classList.add("scripted");
  form.hidden = false;

  /* Filters */

  const submissions = all(".submission").map((element) => ({
    element,
    unit: element.dataset.unit,
    head: lazily(() => lower(element.querySelector("summary"))),
    issues: all(".issue, .suppressed > article", element).map((issue) => ({
      element: issue,
      findings: all("[data-check]", issue).map((finding) => finding.dataset),
      text: lazily(() => lower(issue)),
    })),
  }));

  function lazily(make) {
    let made;
    return () => (made ??= make());
  }

  function lower(element) {
    return element.textContent.toLowerCase();
  }

  function offer(name, values) {
    for (const value of [...new Set(values)].filter(Boolean).sort()) {
      form.elements[name].append(new Option(value, value));
    }
  }

  offer("unit", submissions.map((submission) => submission.unit));
  offer("check", submissions.flatMap((submission) => submission.issues.flatMap((issue) => issue.findings.map((finding) => finding.check))));

  function filter() {
    const { unit, check, severity, text, found } = form.elements;
    const words = text.value.toLowerCase().split(/\s+/).filter(Boolean);
    const accepted = severity.value === "accepted";
    const narrow = check.value || severity.value || found.checked;
    let files = 0;
    let findings = 0;
    for (const submission of submissions) {
      const inUnit = !unit.value || submission.unit === unit.value;
      const left = inUnit ? words.filter((word) => !submission.head().includes(word)) : words;
      let some = false;
      for (const issue of submission.issues) {
        const fitting = issue.findings.filter(
          (finding) =>
            (!check.value || finding.check === check.value) && (!severity.value || finding.severity === severity.value),
        );
        const fits = inUnit && fitting.length > 0 && left.every((word) => issue.text().includes(word));
        issue.element.hidden = !fits;
        some ||= fits;
        findings += fits ? fitting.filter((finding) => accepted || finding.severity !== "accepted").length : 0;
      }
      const visible = inUnit && (some || (!narrow && left.length === 0));
      submission.element.hidden = !visible;
      files += visible ? 1 : 0;
      for (const fold of all(".suppressed", submission.element)) {
        fold.hidden = !fold.querySelector("article:not([hidden])");
      }
    }
    matches.textContent = matches.dataset.text
      .replace("{0}", files)
      .replace("{1}", submissions.length)
      .replace("{2}", findings);
  }

  let waiting;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 120);
  };
  form.addEventListener("input", soon);
  form.addEventListener("change", soon);
  form.addEventListener("reset", () => setTimeout(filter));
  form.addEventListener("submit", (event) => event.preventDefault());

  /* Opening, printing */

  for (const button of all("[data-open]", form)) {
    button.addEventListener("click", () => {
      for (const { element } of submissions) {
        element.querySelector("details").open = button.dataset.open === "true";
      }
    });
  }
  form.querySelector("[data-print]").addEventListener("click", () => print());

  function reveal() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target?.matches("details")) {
      target.open = true;
    }
  }
  addEventListener("hashchange", reveal);
  reveal();

  let closed = [];
  addEventListener("beforeprint", () => {
    closed = all("details:not([open])");
    closed.forEach((details) => (details.open = true));
    all(".submission:not([hidden]) .chart").forEach(draw);
  });
  addEventListener("afterprint", () => closed.forEach((details) => (details.open = false)));

  /* Pictures */

  function draw(figure) {
    if (figure.querySelector(".drawing")) {
      return;
    }
    const bars = JSON.parse(figure.querySelector("script").textContent);
    const box = document.createElement("div");
    box.className = "drawing";
    box.style.height = `${bars.length * 26 + 8}px`;
    box.setAttribute("role", "img");
    box.setAttribute("aria-label", bars.map((bar) => `${bar.name} ${bar.label}`).join("; "));
    figure.append(box);
    const names = Math.min(180, box.clientWidth * 0.34);
    const text = { color: "var(--text)", fontFamily: getComputedStyle(box).fontFamily, fontSize: 12 };
    const chart = charting.init(box, null, { renderer: "svg" });
    chart.setOption({
      animation: false,
      silent: true,
      grid: { left: names + 8, right: Math.min(130, box.clientWidth * 0.3), top: 4, bottom: 4 },
      xAxis: { type: "value", axisLabel: { show: false }, axisTick: { show: false }, splitLine: { show: false } },
      yAxis: {
        type: "category",
        inverse: true,
        data: bars.map((bar) => bar.name),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: "var(--line)" } },
        axisLabel: { ...text, interval: 0, width: names, overflow: "truncate" },
      },
      series: [
        { type: "bar", stack: "bars", stackStrategy: "all", itemStyle: { color: "none" }, data: bars.map((bar) => bar.from) },
        {
          type: "bar",
          stack: "bars",
          stackStrategy: "all",
          barMinHeight: 2,
          barMaxWidth: 16,
          label: { show: true, position: "right", formatter: (bar) => bars[bar.dataIndex].label, ...text },
          data: bars.map((bar) => ({ value: bar.to - bar.from, itemStyle: { color: `var(--bar-${bar.kind})` } })),
        },
      ],
    });
    widths.observe(box);
  }

  const widths = new ResizeObserver((boxes) => {
    for (const { target, contentRect } of boxes) {
      if (contentRect.width > 0) {
        charting.getInstanceByDom(target)?.resize();
      }
    }
  });
  const seen = new IntersectionObserver(
    (figures) => figures.filter((figure) => figure.isIntersecting).forEach((figure) => draw(figure.target)),
    { rootMargin: "200px" },
  );
  all(".chart").forEach((figure) => seen.observe(figure));

  filter();
})();
