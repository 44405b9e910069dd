"""The dashboard's panels, one module a panel; the only rooms that know Streamlit."""
