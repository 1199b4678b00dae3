/** Signing in and staying signed in: sessions, their cookies and tokens, and the passwords that open them. */
@NullMarked
package id.brevet.session;

import org.jspecify.annotations.NullMarked;
