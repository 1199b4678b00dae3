/** What a course costs each group of people, now and before; asked by whoever sells. */
@NullMarked
package id.brevet.tariff;

import org.jspecify.annotations.NullMarked;
