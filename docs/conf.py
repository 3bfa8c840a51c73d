"""How Sphinx builds the site: `make docs`, offline, without a warning. The pages are Markdown that GitHub shows too."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE / "_ext")]

import discrep  # noqa: E402
import public_names  # noqa: E402

project = "discrep"
author = "The discrep maintainers"
copyright = "The discrep maintainers"
version = release = discrep.__version__

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx_copybutton",
    "sphinx_design",
    "markdown_pages",
    "public_names",
]
exclude_patterns = ["_build", "_ext"]
nitpicky = True
# A name in single backticks is code; where it is one of ours it is a link as well.
default_role = "py:obj"
# Other libraries are not here to be linked to: the site is built offline. A type of ours that stands in a signature and
# is not found belongs into the reference, and into public_names.ALIASES if it is a name for others.
nitpick_ignore_regex = [
    ("py:obj", ".*"),
    ("py:class", r"(?!discrep\.)\w+\..*"),
    ("py:class", "SearchStrategy"),  # of Hypothesis
]

myst_heading_anchors = 3
myst_enable_extensions = ["colon_fence", "deflist"]

autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
autodoc_type_aliases = {name: name for name in public_names.ALIASES}
autodoc_default_options = {"members": True, "undoc-members": True, "exclude-members": "model_config"}
python_use_unqualified_type_names = True
python_display_short_literal_types = True
python_maximum_signature_line_length = 88
maximum_signature_line_length = 88
toc_object_entries_show_parents = "hide"

html_theme = "furo"
html_title = "discrep"
html_static_path = ["_static"]
html_css_files = ["discrep.css"]
html_favicon = "_static/mark.svg"
html_copy_source = False
html_show_sourcelink = False
html_show_copyright = False
html_theme_options = {
    "light_css_variables": {"color-brand-primary": "#0b6e63", "color-brand-content": "#0b6e63"},
    "dark_css_variables": {"color-brand-primary": "#5cc9b8", "color-brand-content": "#5cc9b8"},
}
pygments_style = "default"
pygments_dark_style = "github-dark"

copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True
