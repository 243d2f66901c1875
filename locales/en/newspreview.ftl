### An announcement shown to the coordinator alone.

newspreview-here = Here is the announcement as people will get it. Only you see this now.
