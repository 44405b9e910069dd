"""The dashboard, as `streamlit run app.py` and `timeline serve` start it: configures and delegates."""

import streamlit as st

from timeline.ui import server

app = st.App(server.SCRIPT, middleware=server.middleware(), lifespan=server.lifespan, on_script_error=server.say_sorry)
