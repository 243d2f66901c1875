### Danger: what is said to whoever calls for help.

danger-title = Help in danger
danger-told = The people of the centre now see that you need help. But they cannot come, and may not read this at once: in danger, please call 112.
danger-later = When you are safe, write here or choose below what you need.
