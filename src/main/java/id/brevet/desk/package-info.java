/** The side of the office: decisions about payments, unsettled money, refunds, batch moves, enrolments and exports. */
@NullMarked
package id.brevet.desk;

import org.jspecify.annotations.NullMarked;
