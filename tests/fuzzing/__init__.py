"""Whatever reads something from outside, as targets for a fuzzer; `make fuzz` looks for what breaks them."""
