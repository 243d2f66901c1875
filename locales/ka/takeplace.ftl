### Taking the place that is being offered.

takeplace-gone = სამწუხაროდ, ეს ადგილი თქვენთვის აღარ ინახება.
