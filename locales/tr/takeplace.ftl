### Taking the place that is being offered.

