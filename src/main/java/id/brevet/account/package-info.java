/** People's accounts: registration, confirmation of the e-mail address, and the profile. */
@NullMarked
package id.brevet.account;

import org.jspecify.annotations.NullMarked;
