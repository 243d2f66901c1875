"""The desk in a browser: where staff answer people whose office allows no messenger."""
