# SPDX-License-Identifier: MIT
# Settings of Sphinx for the site that tools/make_site.py builds.

project = "libsumm"
copyright = "the libsumm contributors"
author = "the libsumm contributors"
root_doc = "docs/index"
extensions = ["myst_parser"]
exclude_patterns = []

# Headings have the anchors that they have on GitHub.
myst_heading_anchors = 4
myst_enable_extensions = ["attrs_block"]

html_theme = "furo"
html_title = "libsumm"
html_show_sourcelink = False
html_copy_source = False
html_show_sphinx = False
# Nothing is fetched from anywhere: the theme has the fonts of the system.
html_extra_path = ["../extra"]

# The search finds functions by themselves, not by each of their parameters.
primary_domain = "c"
highlight_language = "none"
