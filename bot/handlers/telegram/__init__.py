"""Telegram: the only room that imports aiogram."""
