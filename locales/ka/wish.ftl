### Somebody's own words may mean several things.

wish-which = ზუსტად არ ვიცი, რა გჭირდებათ. იქნებ რომელიმე ამათგან?
wish-else = სხვა რამე
