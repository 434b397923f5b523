/// How fast Portolan is, each measure beside its baseline in one run. No part of the product, and no test.
@NullMarked
package portolan.bench;

import org.jspecify.annotations.NullMarked;
