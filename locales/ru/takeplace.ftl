### Taking the place that is being offered.

takeplace-gone = К сожалению, мы больше не держим это место для вас.
