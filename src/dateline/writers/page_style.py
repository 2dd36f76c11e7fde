"""page_style: the style sheet of the notebook page.

Rule: every rule is bound to .dateline; text and background are the notebook's own, and marks are see-through.
"""

STYLE = """
.dateline{font-size:14px;line-height:1.55;color:inherit;max-width:1200px}
.dateline .dl-sides{display:flex;flex-wrap:wrap;gap:24px;align-items:flex-start}
.dateline .dl-text{flex:3 1 380px;min-width:0;overflow-wrap:anywhere}
.dateline .dl-cards{flex:2 1 320px;min-width:0;max-height:900px;overflow-y:auto}
.dateline .dl-title{font-size:1.25em;font-weight:600;margin-bottom:.6em}
.dateline .dl-body{white-space:pre-wrap}
.dateline .dl-dim{opacity:.72}
.dateline .dl-c{background:rgba(70,130,220,.14);box-shadow:inset 0 -2px rgba(70,130,220,.55)}
.dateline .dl-n2{background:rgba(70,130,220,.24)}
.dateline .dl-n3{background:rgba(70,130,220,.34)}
.dateline .dl-c b{text-decoration:underline;text-underline-offset:3px}
.dateline sup{font-size:.7em;line-height:0;margin-left:1px}
.dateline sup a{text-decoration:none;color:inherit;font-weight:600;padding:0 1px}
.dateline .dl-card{border:1px solid rgba(128,128,128,.35);border-left:4px solid rgba(70,130,220,.8);border-radius:4px;
padding:8px 12px;margin:0 0 10px}
.dateline .dl-planned{border-left-style:dashed}
.dateline .dl-possible{border-left-style:dotted}
.dateline .dl-ongoing{border-left-style:double}
.dateline .dl-not{border-left-color:rgba(128,128,128,.8)}
.dateline .dl-type{font-weight:600;letter-spacing:.02em}
.dateline .dl-status{margin-left:.5em}
.dateline dl{display:grid;grid-template-columns:5em 1fr;gap:1px 8px;margin:6px 0}
.dateline dt{opacity:.72;font-weight:400;margin:0}
.dateline dd{margin:0;overflow-wrap:anywhere}
.dateline blockquote{margin:6px 0 0;padding:0 0 0 8px;border-left:2px solid rgba(128,128,128,.35);font-style:italic;
font-size:1em;overflow-wrap:anywhere}
.dateline blockquote b{text-decoration:underline;text-underline-offset:3px}
""".replace("\n", "")
