import type { LabelledPassage } from './passage';

/** Thirty English passages; see passage.ts for the marks. */
export const englishPassages: readonly LabelledPassage[] = [
  {
    marked:
      'Linhe county has told its township offices to apply the “⟦three checks and one reply⟧” system to every petition. Offices keep to the ⟦Four Promises⟧ (prompt reception, clear explanation, honest record and timely answer) and publish the results each month. Last year 312 petitions were closed within ten days.',
    expansions: [
      {
        of: 'Four Promises',
        members: ['prompt reception', 'clear explanation', 'honest record', 'timely answer'],
      },
    ],
  },
  {
    marked:
      'The work conference set out the “⟦five opens⟧” for village accounts: open budgets, open tenders, open contracts, open subsidies and open audits. Each of the 46 villages has put up a board at the gate of its committee. “We used to walk to the county seat to ask,” said Wang Fang, a farmer.',
    expansions: [
      {
        of: 'five opens',
        members: ['open budgets', 'open tenders', 'open contracts', 'open subsidies', 'open audits'],
      },
    ],
  },
  {
    marked:
      'The department’s ⟦Three Bridges Initiative⟧ — training, placement and mentoring — will reach 40 counties by the end of the fiscal year. The secretary told two committees that $85 million had been set aside. Four states have already signed agreements, and three more are expected to follow.',
    expansions: [{ of: 'Three Bridges Initiative', members: ['training', 'placement', 'mentoring'] }],
  },
  {
    marked:
      'Members of the commission reaffirmed the “⟦four adherences⟧”, namely adherence to law, to openness, to thrift and to results. They met for two days in the northern port. The chairman called the session “long but friendly”.',
    expansions: [
      { of: 'four adherences', members: ['adherence to law', 'to openness', 'to thrift', 'to results'] },
    ],
  },
  {
    marked:
      'The bureau’s “⟦six cleanups⟧” cover rivers, roads and markets, among others. Inspectors from three agencies will visit every township before the end of May. Fines of up to 50,000 yuan may be imposed on the first day.',
  },
  {
    marked:
      'Safe roads, safe schools and safe hospitals — the “⟦three safes⟧” — are what every district is now measured by. The index is compiled twice a year by the statistics office. Two districts fell behind last year and had to report to the council.',
    expansions: [{ of: 'three safes', members: ['Safe roads', 'safe schools', 'safe hospitals'] }],
  },
  {
    marked:
      'Officials at all levels are to strengthen the ⟦Three Loyalties⟧. Loyalty to the people, loyalty to the cause and loyalty to the facts will be examined at year end. The organisation department has set aside three weeks for the talks.',
    expansions: [
      {
        of: 'Three Loyalties',
        members: ['Loyalty to the people', 'loyalty to the cause', 'loyalty to the facts'],
      },
    ],
  },
  {
    marked:
      'The minister described a ⟨three-point plan⟩ for the ports. First, tariffs on grain will fall by a tenth. Second, customs offices will open at night. Third, a single form will replace eleven. Opposition members said the plan came two years too late.',
    expansions: [
      {
        of: 'three-point plan',
        members: [
          'tariffs on grain will fall by a tenth',
          'customs offices will open at night',
          'a single form will replace eleven',
        ],
      },
    ],
  },
  {
    marked:
      'The Authority today launched the Clean Harbours Facility (CHF), which will support 120 ports until 2031. The CHF rests on what the Commissioner called the “⟦dock-to-grid principle⟧”: ships at berth take their power from the shore. Three ports have already applied.',
    acronyms: { CHF: 'Clean Harbours Facility' },
  },
  {
    marked:
      'In the new guidelines, “⟦quiet desk time⟧” refers to hours in which no meeting may be called. Each ministry must set aside at least six hours a week. Two ministries began the trial in March, and staff say they are “much less tired”.',
    definitions: { 'quiet desk time': 'hours in which no meeting may be called' },
  },
  {
    marked:
      'The spokesman returned to the “⟦two ledgers⟧” (两本账), a phrase first heard in the province eleven years ago. He did not say which two he meant. The budget for the year stands at 4.3 billion yuan, and nine projects are listed in it.',
    originals: { 'two ledgers': '两本账' },
  },
  {
    marked:
      'The district follows the “⟦four visits⟧” work method:\n1. Visit families in hardship\n2. Visit veterans\n3. Visit small firms\n4. Visit disputed sites\nBranch secretaries write down what they hear in a notebook that the county inspects every three months.',
    expansions: [
      {
        of: 'four visits',
        members: [
          'Visit families in hardship',
          'Visit veterans',
          'Visit small firms',
          'Visit disputed sites',
        ],
      },
    ],
  },
  {
    marked:
      'The sub-district has completed a “⟦1+6+N⟧” grid: one command centre, six stations and any number of volunteers. Staff answered 8,400 calls in the first quarter. The “⟦steward on the doorstep⟧” service, begun in 2021, was praised by the municipal government.',
  },
  {
    marked:
      'The general outlined a ⟦four-pronged strategy⟧: deter, detect, deny and defeat. Congress has appropriated $1.2 billion for the first two years. “This is not a blank cheque,” the chairwoman of the subcommittee said.',
    expansions: [{ of: 'four-pronged strategy', members: ['deter', 'detect', 'deny', 'defeat'] }],
  },
  {
    marked:
      'Inspectors will enforce the “⟦three no’s⟧” – no delay, no discount, no excuse – in every office that deals with the public. Complaints fell by a third in the two pilot counties. The rule takes effect on 1 July.',
    expansions: [{ of: 'three no’s', members: ['no delay', 'no discount', 'no excuse'] }],
  },
  {
    marked:
      'Village cadres say the hall has become a “⟦warm harbour⟧” for left-behind children and a “⟦charging station⟧” for young party members. It opened in 2019 with two rooms; today it has nine, and fifteen volunteers from the township teach there at weekends.',
  },
  {
    marked:
      'The Prime Minister said the bill would be laid before Parliament within two weeks. Four Labour members and three Conservatives spoke against it. “It is a bad bill,” one of them said, “and it will be a bad law.” The House divided at seven minutes past ten: Ayes 301, Noes 288.',
  },
  {
    marked:
      'Under the “⟦One Township, One Doctor⟧” programme, 640 graduates have moved to mountain areas. Each signs a contract for six years and receives a grant of 90,000 yuan. The provincial health commission plans to train 300 more by 2027.',
  },
  {
    marked:
      'The Regional Flood Information Exchange (ReFIX) began work on Monday. ReFIX, hosted by the hydrological institute, sends warnings to eleven countries. The Permanent Committee on Inland Navigation (PCIN) will pay half of the cost for the first three years.',
    acronyms: {
      ReFIX: 'Regional Flood Information Exchange',
      PCIN: 'Permanent Committee on Inland Navigation',
    },
  },
  {
    marked:
      'The city’s “⟦double hundred⟧” plan will send a hundred engineers to a hundred small factories. The first group of 32 left on Friday. The plan is part of the ⟦Silver Chain Action⟧, under which suppliers share machines and data, and will cost 210 million yuan.',
  },
  {
    marked:
      'The communiqué repeats the ⟦Two Resolutelys⟧, which require members to resolutely guard unity and resolutely guard discipline. It was adopted by all 196 members present. Seven resolutions and two reports were approved on the same day.',
    expansions: [
      { of: 'Two Resolutelys', members: ['resolutely guard unity', 'resolutely guard discipline'] },
    ],
  },
  {
    marked:
      'The plan has three parts. The first part deals with schools, the second with clinics, and the third with roads. It will cost the state 640 million dollars over four years. Senators from both parties welcomed it, and two mayors asked for more.',
  },
  {
    marked:
      'The Council endorsed the ⟦Six Guarantees for Rural Mobility⟧ in its conclusions: frequency, reach, price, safety, comfort and information. Member States are to report by 30 June. The Commission will propose a directive next year.',
    expansions: [
      {
        of: 'Six Guarantees for Rural Mobility',
        members: ['frequency', 'reach', 'price', 'safety', 'comfort', 'information'],
      },
    ],
  },
  {
    marked:
      'The agency’s inspector general found that four contractors had been paid twice. The “missing millions”, as one newspaper put it, were traced to a spreadsheet. Three managers have resigned. The film “Follow the Invoice” tells a similar story.',
  },
  {
    marked:
      'Counties are to practise “⟦one policy for one enterprise⟧” and to send “⟦financial doctors⟧” to firms in difficulty. By September, 2,300 firms had been visited, and 48 banks had taken part. The provincial governor spoke of “a good start”.',
  },
  {
    marked:
      'The strategy is built on ⟦Four Cornerstones⟧. These are trust in institutions; fair competition; open data; and skills for life. Two of them were already part of the 2018 strategy. The minister will report to the Diet in the autumn.',
    expansions: [
      {
        of: 'Four Cornerstones',
        members: ['trust in institutions', 'fair competition', 'open data', 'skills for life'],
      },
    ],
  },
  {
    marked:
      'All districts must carry out the “⟦ten investigations and ten rectifications⟧” campaign before the flood season. Dams, culverts and pumping stations come first. Leading cadres should “⟦lift the lid⟧” on hidden dangers, and the township will hold a drill in two villages.',
  },
  {
    marked:
      'Taking care of one’s own door, one’s own people and one’s own affairs, known locally as the “⟦three owns⟧”, has been written into the village rules. More than 900 households signed up. The township gives each a plaque and 200 yuan a year.',
    expansions: [
      {
        of: 'three owns',
        members: ['Taking care of one’s own door', 'one’s own people', 'one’s own affairs'],
      },
    ],
  },
  {
    marked:
      'The Secretary-General’s envoy met the two delegations in separate rooms. After five hours the parties agreed on nine of the eleven paragraphs. He praised their “courage and patience”. A third round will be held in Geneva within three months.',
  },
  {
    marked:
      'The province will speed up the building of a “⟦one axis, two belts and three zones⟧” layout and promote the “⟦water towns without walls⟧” brand. In the first half of the year 2.1 million tourists came, and income rose by 14 percent. Ten villages were named provincial models.',
  },
];
