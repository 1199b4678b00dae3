/** Audit trail: who did what to which object, and when; written with the action, never changed afterwards. */
@NullMarked
package id.brevet.audit;

import org.jspecify.annotations.NullMarked;
