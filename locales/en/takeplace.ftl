### Taking the place that is being offered.

takeplace-gone = I am sorry, the place is not kept for you any more.
