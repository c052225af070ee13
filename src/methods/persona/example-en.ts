/** Three invented people of a region's service guidance, in English. */
import type { ExamplePerson } from './example.ts';

export const peopleEn: readonly ExamplePerson[] = [
  {
    name: 'Aili',
    age: '78',
    quote: 'I manage all right, as long as I know whom to call.',
    situation:
      'Lives alone in a house by a lake, a long way from the village. Was widowed two years ago. Had her hip operated on last spring, and her driving licence was not renewed.',
    strengths:
      'Tough, with a sense of humour. Used to cook at the village school and knows half the parish. Keeps a garden and reads the paper from cover to cover.',
    support:
      'A lift to the doctor and the shop. Clearing snow and carrying firewood. Someone to find out what she is entitled to.',
    people:
      'Her daughter lives five hours away and calls on Sundays. Eino next door looks for smoke from the chimney. The village women’s club once a month, if someone gives her a lift.',
    services:
      'The health centre, the chemist’s, the library bus. The service bus no longer runs. Home care told her she was in too good a shape.',
    works:
      'The library bus driver knows her by name. Her own nurse called without being asked after the operation.',
    hurts:
      'On the phone one has to press numbers and cannot go back. The same story has to be told everywhere. The appointment is at eight, the first ride leaves at ten.',
    hopes: 'To live at home for as long as the lake freezes. To be among people once a week.',
    fears:
      'Falling with nobody noticing. Being moved to town without being asked. Being a burden to her daughter.',
    digital:
      'A phone with buttons and a television. Her daughter does the banking. The tablet is in a drawer since an update scared her.',
    functional:
      'One number that a person answers. The ride and the appointment arranged in the same call. The papers filled in together, once and for all.',
    social:
      'Meets others at the village hall every week, and rides with people she knows. Can talk with her daughter about more than errands.',
    emotional:
      'Dares to be alone in winter too, knowing that someone will ask how she is. Feels that her life is still her own.',
  },
  {
    name: 'Jere',
    age: '22',
    quote: 'I don’t know where to start. So I don’t start at all.',
    situation:
      'Left vocational college in his second year when his depression got worse. Lives in a one-room flat at the edge of town. Awake at night, asleep in the day. Two months behind with the rent.',
    strengths:
      'Good with his hands: mends mopeds and computers. Patient when left in peace. Honest, with himself as well.',
    support:
      'A rhythm for the day. Someone to come along the first time. Sorting out his money before it goes to debt collection.',
    people:
      'His little brother, with whom he plays online. His mother texts, his father does not. A former teacher asked after him in the autumn, and he never got round to answering.',
    services:
      'The social insurance office, employment services, and once the emergency clinic. Knows outreach youth work by name. In the queue for therapy, but not how far down.',
    works:
      'A chat where he can answer at his own pace. A youth workshop he could visit without promising to stay.',
    hurts:
      'Letters that do not say what to do. A new case worker three times in a year. One missed appointment, and it all starts over.',
    hopes: 'To finish something. A small repair shop of his own one day. To sleep at night.',
    fears: 'Being thought lazy. Opening the post. That it is too late already.',
    digital:
      'Clever with devices, yet official websites make him give up. No credit for calls, but the internet works. Signs in with bank codes.',
    functional:
      'One plan, and one person who holds the threads. Things in order: first the rent, then sleep, then school.',
    social:
      'The workshop brings company where a gap in his CV needs no explaining. He has something to tell his brother about today.',
    emotional: 'The shame loosens. He sees that one thing done carries him to the next. He dares to hope.',
  },
  {
    name: 'Karim',
    age: '38',
    quote: 'I know my trade. I am still learning which desk to ask at.',
    situation:
      'Moved to Finland with his family four years ago. His wife is learning Finnish; the children are in preschool, third and sixth grade. Cleans at night, although he is an electrician by trade.',
    strengths:
      'Speaks five languages. Learns fast and helps others who arrive. Looks after the kit of the children’s football team, and can be relied on.',
    support:
      'Getting his qualification recognised. Speech therapy for the youngest. A calm explanation of what a decision says.',
    people:
      'His wife and three children. A brother on the other side of the country. The other parents of the team, two of them friends by now. His mother stayed behind.',
    services:
      'The child health clinic, school, social insurance, employment services, the integration advice point once a week. The eldest child has had to interpret at her mother’s doctor.',
    works:
      'The adviser picked up the phone for him at once. Messages from school have clear headings nowadays.',
    hurts:
      'Answers come as letters in officialese. An interpreter has to be booked weeks ahead. Each office does its own piece, and nobody looks at the whole family.',
    hopes:
      'To do his own work. That the children may be children and not interpreters. A home with a balcony.',
    fears:
      'That a mistake on one form costs the residence permit. That the youngest gets help too late. That his mother falls ill far away.',
    digital:
      'Always has his smartphone and translates letters with the camera. Manages online if the words are clear. His wife has no bank codes yet.',
    functional:
      'The family’s matters are gone through in one sitting, with an interpreter there. The decision in clear language. Appointments after a night shift too.',
    social:
      'The eldest child is freed from interpreting. His wife finds company in the language group. People see what he can do, not only the help he needs.',
    emotional:
      'He may be a father and not a client. He can plan a year and not just a week. He feels he belongs here.',
  },
];
