/** The price of a course for each group of people, now and before. */
@NullMarked
package id.brevet.tariff;

import org.jspecify.annotations.NullMarked;
