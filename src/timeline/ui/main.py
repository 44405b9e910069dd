"""The page's script: Streamlit runs it from the top on every interaction."""

from timeline.ui import page

page.show()
