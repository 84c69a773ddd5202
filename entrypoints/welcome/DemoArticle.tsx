/**
 * The article that the first cards open on: written for this page, in our own words, from facts that
 * documents of the bundled library state, each reported as theirs.
 */
export function DemoArticle() {
  return (
    <article class="demo" lang="en">
      <div class="nameplate" aria-hidden="true">
        <p class="paper-name">The Daily Example</p>
        <p class="folio">
          <span>Friday, 11 April 2025</span>
          <span>World</span>
          <span>A demonstration</span>
        </p>
      </div>
      <h1>A prison in El Salvador becomes part of American deportation policy</h1>
      <p class="standfirst">
        The offer was made beside a lake in February. By mid-March the planes had landed. What was
        agreed, and whether a judge was disobeyed, is told in different ways.
      </p>
      <div class="columns">
        <Offer />
        <Flights />
        <Answers />
      </div>
      <p class="colophon">
        Written for this page from documents in the library that comes with Backgrounder.
      </p>
    </article>
  );
}

function Offer() {
  return (
    <>
      <p>
        After several hours of talks at President Nayib Bukele’s country house, Marco Rubio spoke
        late on 3 February 2025 of an agreement without precedent. El Salvador, he said, would take
        people whom the United States deports, whatever their nationality, and dangerous criminals
        too, “even though they’re US citizens or legal residents”.
      </p>
      <p>
        Bukele confirmed it on X: his country had offered the United States the chance to “outsource
        part of its prison system”, for a fee “relatively low for the US but significant for us”. A
        day later, Rubio said that there were “obviously legalities involved”. The Associated Press
        noted that the government cannot deport American citizens.
      </p>
      <p>
        The place in question is CECOT, the Terrorism Confinement Center in Tecoluca. It was ordered
        in March 2022, at the start of the campaign against gangs, and opened in 2023; it is said to
        have room for 40,000 inmates. Human Rights Watch knew of nobody who had been released from
        it by March 2025.
      </p>
    </>
  );
}

function Flights() {
  return (
    <>
      <h2>Three flights</h2>
      <p>
        On 15 March, three planes left for El Salvador. According to CNN, 261 people arrived: 238
        whom the Trump administration accused of belonging to Tren de Aragua, a Venezuelan gang, and
        23 whom it counted to MS-13. Donald Trump had signed an order under which members of Tren de
        Aragua are “alien enemies”. The Alien Enemies Act, a wartime law of 1798, allows deportation
        without a hearing.
      </p>
      <p>
        In Washington, Judge James Boasberg had blocked the removals and ordered the planes back.
        They did not come back. Karoline Leavitt, the White House press secretary, denied that the
        order had been violated; the Department of Justice said that the flights had left American
        airspace before it existed in writing. “I will get to the bottom of whether they violated my
        order,” Boasberg said.
      </p>
      <p>
        One of the men on the flights was Kilmar Abrego Garcia, a Salvadoran who lived in Maryland.
        ICE officers had stopped him on 12 March, although an immigration judge had barred his
        removal to El Salvador in 2019. The government told the Supreme Court that he was sent there
        through “administrative error”, and called him an alleged member of MS-13. On 10 April the
        Supreme Court refused to block an order to facilitate Abrego Garcia’s return.
      </p>
    </>
  );
}

function Answers() {
  return (
    <>
      <h2>What it costs</h2>
      <p>
        The Associated Press reported a payment of $6 million for one year; NOTUS found a deal of
        $4.8 million. The State Department spoke of funding for law enforcement and anticrime needs.
      </p>
      <p>
        Kristi Noem, who toured CECOT on 26 March, said that the people sent there belong there.
        Juanita Goebertus of Human Rights Watch declared under oath that those held cannot
        communicate with relatives or lawyers. On 24 March, lawyers for the government of Venezuela
        went to court in El Salvador to get 238 Venezuelans out.
      </p>
    </>
  );
}
