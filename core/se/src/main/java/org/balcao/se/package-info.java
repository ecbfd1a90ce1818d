/**
 * Starts the store in plain Java SE: {@link org.balcao.se.Balcao}. It chooses what the engine
 * leaves open: Weld, SmallRye Config, EclipseLink, HikariCP, Flyway, H2 or PostgreSQL.
 */
@NullMarked
package org.balcao.se;

import org.jspecify.annotations.NullMarked;
