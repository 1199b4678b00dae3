/** What a person should know when they look in: the bell and the list behind it. */
@NullMarked
package id.brevet.notice;

import org.jspecify.annotations.NullMarked;
