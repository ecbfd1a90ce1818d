package org.balcao.kernel.shadow;

/** A shadow, its live instance and what both are asked. */
record Pairing(String kind, String live, String shadow, String operation) {}
