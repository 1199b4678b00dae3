/** Printed documents: pages as PDF that fetch nothing, QR codes, and amounts in words. */
@NullMarked
package id.brevet.paper;

import org.jspecify.annotations.NullMarked;
