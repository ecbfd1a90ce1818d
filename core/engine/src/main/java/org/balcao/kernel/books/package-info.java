/** Proves that the books are right: {@link org.balcao.kernel.books.Books}. */
@NullMarked
package org.balcao.kernel.books;

import org.jspecify.annotations.NullMarked;
