import type { Bilingual } from '@prongsai/thai';
import type { InstrumentCode } from '../../frameworks/framework.js';

/** A step for what an item is about. Items are known by their titles, since the same thing has another code in another year. */
export interface ItemTopic {
  instruments: readonly InstrumentCode[];
  /** Any of these stands in the Thai title of the item. The first topic that fits counts, so the narrower one stands first. */
  words: readonly string[];
  step: Bilingual;
}

const oit = (words: readonly string[], th: string, en: string): ItemTopic => ({ instruments: ['OIT'], words, step: { th, en } });
const survey = (words: readonly string[], th: string, en: string): ItemTopic => ({ instruments: ['IIT', 'EIT'], words, step: { th, en } });
const staff = (words: readonly string[], th: string, en: string): ItemTopic => ({ instruments: ['IIT'], words, step: { th, en } });

const oitTopics: readonly ItemTopic[] = [
  oit(['โครงสร้าง'], 'ปรับผังโครงสร้างและหน้าที่และอำนาจบนเว็บไซต์ให้ตรงกับคำสั่งปัจจุบัน', 'Bring the chart of structure, duties and powers on the website in line with the orders in force'),
  oit(['ข้อมูลผู้บริหาร'], 'ปรับรายชื่อ ตำแหน่ง ภาพ และช่องทางติดต่อของผู้บริหารให้ครบถ้วน และทบทวนทุกครั้งที่มีการเปลี่ยนแปลง', 'Complete the names, positions, pictures and contacts of the executives and review them at every change'),
  oit(['ข้อมูลการติดต่อ'], 'ตรวจที่อยู่ โทรศัพท์ อีเมล และแผนที่บนเว็บไซต์ให้ใช้ติดต่อได้จริง', 'Check that the address, telephone, e-mail and map on the website work'),
  oit(['ข่าวประชาสัมพันธ์', 'Social Network'], 'เผยแพร่ข่าวการดำเนินงานของปีนี้อย่างน้อยเดือนละครั้ง', 'Publish news of this year at least once a month'),
  oit(['แผนยุทธศาสตร์', 'แผนพัฒนา'], 'เผยแพร่แผนพัฒนาฉบับที่ครอบคลุมปีปัจจุบันพร้อมสาระครบถ้วน', 'Publish the development plan that covers the present year, complete'),
  oit(['แผนและความก้าวหน้าในการดำเนินงาน', 'แผนการดำเนินงาน'], 'เผยแพร่แผนดำเนินงานและแผนการใช้จ่ายงบประมาณ และปรับความก้าวหน้าทุกไตรมาส', 'Publish the plan of work and budget and bring its progress up to date every quarter'),
  oit(['รอบ 6 เดือน'], 'จัดทำรายงานรอบ 6 เดือน (ตุลาคมถึงมีนาคม) และเผยแพร่ภายในเดือนเมษายน', 'Write the six-month report (October to March) and publish it in April'),
  oit(['รายงานผลการดำเนินงานประจำปี'], 'เผยแพร่รายงานผลการดำเนินงานของปีก่อน พร้อมปัญหา อุปสรรค และข้อเสนอแนะ', 'Publish last year’s report on the work, with obstacles and suggestions'),
  oit(['คู่มือหรือแนวทางการปฏิบัติงาน'], 'ทบทวนคู่มือการปฏิบัติงานของเจ้าหน้าที่ให้มีขั้นตอน ระยะเวลา และผู้รับผิดชอบครบถ้วนแล้วเผยแพร่', 'Review the manual for staff so that it has steps, times and owners, and publish it'),
  oit(['คู่มือหรือแนวทางการให้บริการ'], 'ทบทวนคู่มือการขอรับบริการให้มีขั้นตอน ระยะเวลา ค่าธรรมเนียม และช่องทางครบถ้วนแล้วเผยแพร่', 'Review the manual for clients so that it has steps, times, fees and channels, and publish it'),
  oit(['E-Service', 'บริการออนไลน์'], 'ทดลองใช้บริการออนไลน์ตั้งแต่ต้นจนจบทุกเดือน และแก้ลิงก์หรือแบบฟอร์มที่ใช้ไม่ได้', 'Go through the online service from end to end every month and mend links and forms that fail'),
  oit(['สถิติการให้บริการ'], 'รวบรวมสถิติการให้บริการรายเดือนและเผยแพร่ภายในสัปดาห์แรกของเดือนถัดไป', 'Gather the statistics of services each month and publish them in the first week of the next'),
  oit(['รายงานผลการจัดซื้อจัดจ้าง', 'รายงานสรุปผลการจัดซื้อจัดจ้าง'], 'เผยแพร่รายงานผลการจัดซื้อจัดจ้างของปีก่อน พร้อมการวิเคราะห์ปัญหาและข้อเสนอแนะ', 'Publish last year’s report on procurement, with an analysis and suggestions'),
  oit(['จัดซื้อจัดจ้าง'], 'เผยแพร่รายการจัดซื้อจัดจ้างภายในวันที่ 5 ของทุกเดือน', 'Publish the list of procurement by the 5th of every month'),
  oit(['รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล', 'รายงานผลการบริหารทรัพยากรบุคคล'], 'เผยแพร่รายงานผลการบริหารทรัพยากรบุคคลของปีก่อนให้ครบทุกประเด็น', 'Publish last year’s report on human resources with all its points'),
  oit(['ทรัพยากรบุคคล'], 'เผยแพร่แผนและหลักเกณฑ์การบริหารทรัพยากรบุคคลของปีนี้ที่ผู้บริหารลงนามแล้ว', 'Publish this year’s plan and rules of human resources as signed by the executive'),
  oit(['ข้อมูลส่วนบุคคล'], 'เผยแพร่นโยบายคุ้มครองข้อมูลส่วนบุคคลที่ใช้อยู่จริง พร้อมช่องทางใช้สิทธิ', 'Publish the privacy policy in force and how to use one’s rights under it'),
  oit(['วัฒนธรรมองค์กร'], 'จัดกิจกรรมเสริมสร้างวัฒนธรรมสุจริตให้บุคลากร และเผยแพร่ผลพร้อมหลักฐาน', 'Hold activities for an honest culture among staff and publish the outcome with evidence'),
  oit(['จริยธรรม'], 'เผยแพร่ประมวลจริยธรรม แต่งตั้งผู้ขับเคลื่อน และจัดกิจกรรมพร้อมหลักฐานเผยแพร่', 'Publish the code of ethics, name who promotes it, and hold activities with published evidence'),
  oit(['แนวปฏิบัติการจัดการเรื่องร้องเรียน'], 'จัดทำแนวปฏิบัติการจัดการเรื่องร้องเรียนที่มีขั้นตอน ระยะเวลา และผู้รับผิดชอบครบถ้วนแล้วเผยแพร่', 'Write and publish a procedure for complaints with steps, times and who is responsible'),
  oit(['ช่องทางแจ้งเรื่องร้องเรียน', 'รับฟังความคิดเห็น'], 'เปิดช่องทางแจ้งเรื่องร้องเรียนออนไลน์ที่แยกจากช่องทางติดต่อทั่วไปและคุ้มครองผู้แจ้ง', 'Open an online channel for complaints, apart from general contact, that protects whoever uses it'),
  oit(['สถิติเรื่องร้องเรียน', 'ข้อมูลสถิติเรื่องร้องเรียน'], 'เผยแพร่สถิติเรื่องร้องเรียนของปีนี้ แม้ไม่มีเรื่องก็ให้ระบุว่าไม่มี', 'Publish this year’s statistics of complaints, even where there are none'),
  oit(['การมีส่วนร่วมของผู้บริหาร'], 'ผู้บริหารสูงสุดเข้าร่วมกิจกรรมต่อต้านการทุจริตด้วยตนเอง และเผยแพร่หลักฐานของปีนี้', 'The executive takes part in person in activities against corruption; publish this year’s evidence'),
  oit(['มีส่วนร่วม'], 'จัดกิจกรรมที่ประชาชนมีส่วนร่วมและเผยแพร่สรุปผลพร้อมการนำไปใช้', 'Hold an activity with citizens and publish its outcome and what was made of it'),
  oit(['No Gift', 'เจตจำนง'], 'ผู้บริหารสูงสุดลงนามประกาศนโยบายไม่รับของขวัญของปีนี้ และเผยแพร่พร้อมกิจกรรมสร้างวัฒนธรรม', 'The executive signs this year’s no gift policy; publish it with activities that make it a habit'),
  oit(['การรับทรัพย์สิน'], 'รวบรวมรายงานการรับทรัพย์สินหรือประโยชน์อื่นใดจากทุกส่วนราชการและเผยแพร่ แม้ไม่มีการรับก็ให้รายงาน', 'Gather the reports on gifts from every division and publish them, also where nothing was received'),
  oit(['รายงานผลการดำเนินการเพื่อจัดการความเสี่ยง', 'รายงานผลตามแผนบริหารความเสี่ยง'], 'เผยแพร่รายงานผลการจัดการความเสี่ยงการทุจริตของปีก่อน', 'Publish last year’s report on the management of corruption risks'),
  oit(['ความเสี่ยง'], 'ประเมินความเสี่ยงการทุจริตของกระบวนงานของปีนี้ พร้อมมาตรการจัดการความเสี่ยง แล้วเผยแพร่', 'Assess this year’s corruption risks with measures against them, and publish the assessment'),
  oit(['รายงานผลการดำเนินการป้องกันการทุจริต', 'รายงานผลการป้องกันการทุจริต'], 'เผยแพร่รายงานผลตามแผนปฏิบัติการป้องกันการทุจริตของปีก่อน', 'Publish last year’s report on the anti-corruption plan'),
  oit(['แผนปฏิบัติการป้องกันการทุจริต'], 'เผยแพร่แผนปฏิบัติการป้องกันการทุจริตที่ครอบคลุมปีนี้ พร้อมโครงการ งบประมาณ และช่วงเวลา', 'Publish the anti-corruption plan that covers this year, with projects, budget and dates'),
  oit(['รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรม', 'การดำเนินการตามมาตรการ'], 'เผยแพร่รายงานผลตามมาตรการของปีก่อนให้ครบทุกมาตรการ', 'Publish last year’s report on every one of the measures'),
  oit(['มาตรการส่งเสริมคุณธรรม', 'การนำผลการประเมิน'], 'เผยแพร่มาตรการพร้อมผลการวิเคราะห์ผลประเมินปีก่อน ขั้นตอน ผู้รับผิดชอบ ระยะเวลา และการติดตามผล', 'Publish the measures with the analysis of last year’s result, steps, owners, periods and follow-up'),
];

const surveyTopics: readonly ItemTopic[] = [
  survey(['ขั้นตอนและระยะเวลา'], 'ประกาศขั้นตอนและระยะเวลาของแต่ละงาน และตรวจสอบทุกไตรมาสว่าปฏิบัติได้ตามที่ประกาศ', 'Post the steps and times of each service and check every quarter that they are kept'),
  survey(['เท่าเทียม'], 'ใช้ระบบลำดับก่อนหลังในจุดบริการ และแจ้งช่องทางร้องเรียนเมื่อพบการเลือกปฏิบัติ', 'Serve in order of arrival and tell where unequal treatment can be reported'),
  survey(['สินบนเพื่อการบรรจุ', 'โยกย้าย'], 'เปิดเผยหลักเกณฑ์และผลการบรรจุ แต่งตั้ง และเลื่อนตำแหน่งให้บุคลากรทราบทุกครั้ง', 'Let staff know the rules and outcome of every appointment, transfer and promotion'),
  survey(['สินบน'], 'ประชาสัมพันธ์นโยบายไม่รับของขวัญและช่องทางแจ้งการเรียกรับสินบน ณ จุดให้บริการ', 'Make the no gift policy and the channel for reporting bribes known where services are given'),
  staff(['ใช้งบประมาณ'], 'ชี้แจงแผนและผลการใช้จ่ายงบประมาณให้บุคลากรทราบในการประชุมประจำเดือน', 'Explain the budget plan and its use to staff at the monthly meeting'),
  staff(['เบิกจ่าย'], 'ทบทวนหลักฐานการเบิกค่าล่วงเวลา ค่าวัสดุ และค่าเดินทาง โดยสุ่มตรวจทุกไตรมาส', 'Sample the papers for overtime, materials and travel every quarter'),
  staff(['จัดซื้อจัดจ้าง'], 'เปิดเผยรายชื่อคู่สัญญาและวิธีจัดซื้อจัดจ้างให้บุคลากรตรวจสอบได้ และให้กรรมการรับรองว่าไม่มีส่วนได้เสีย', 'Let staff see contractors and methods of procurement, and have committees declare that they have no interest'),
  staff(['ธุระส่วนตัว'], 'กำหนดแนวปฏิบัติไม่สั่งการเรื่องส่วนตัว และแจ้งช่องทางร้องเรียนที่ปลอดภัยแก่บุคลากร', 'Set the rule that nobody is sent on private errands and tell staff of a safe channel for complaints'),
  staff(['สั่งให้ทำสิ่งที่เป็นการทุจริต'], 'อบรมสิทธิในการปฏิเสธคำสั่งที่มิชอบ และคุ้มครองผู้แจ้งเบาะแส', 'Train staff in the right to refuse unlawful orders and protect those who report them'),
  staff(['ยืม'], 'จัดทำแบบและทะเบียนการยืมทรัพย์สินของราชการ พร้อมผู้อนุมัติและกำหนดคืน', 'Introduce a form and a register for borrowing public property, with who approves and when it is returned'),
  staff(['ใช้ส่วนตัว'], 'ติดเครื่องหมายทรัพย์สินของราชการและประกาศข้อห้ามการนำไปใช้ส่วนตัว', 'Mark public property and post the ban on private use'),
  staff(['ตรวจสอบการใช้ทรัพย์สิน'], 'ตรวจนับและตรวจสอบการใช้ทรัพย์สินปีละ 2 ครั้ง และรายงานผลต่อผู้บริหาร', 'Count and check the use of property twice a year and report to the executive'),
  staff(['ผู้บริหารให้ความสำคัญ'], 'ผู้บริหารสูงสุดติดตามมาตรการป้องกันการทุจริตเป็นวาระประจำในการประชุมประจำเดือน', 'The executive follows the measures against corruption as a standing item of the monthly meeting'),
  staff(['การป้องกันการทุจริต'], 'แจ้งความก้าวหน้าของมาตรการป้องกันการทุจริตให้บุคลากรทราบทุกไตรมาส', 'Tell staff every quarter how the measures against corruption come on'),
  staff(['เรื่องร้องเรียน'], 'แจ้งขั้นตอน ระยะเวลา และผลการจัดการเรื่องร้องเรียนให้บุคลากรทราบโดยไม่เปิดเผยผู้ร้อง', 'Tell staff the steps, times and outcome of complaints without naming who complained'),
  survey(['ช่องทางที่เข้าถึงง่าย'], 'จัดหน้าเว็บไซต์และสื่อสังคมออนไลน์ให้ค้นหาบริการได้ภายในไม่กี่ขั้นตอน และทดลองกับผู้ใช้จริง', 'Arrange the website and social media so that services are found in a few steps, and try it with users'),
  survey(['ประชาสัมพันธ์ที่ชัดเจน'], 'สรุปผลงานและข้อมูลที่ประชาชนควรรู้เป็นภาษาที่เข้าใจง่าย และเผยแพร่ผ่านผู้นำชุมชนด้วย', 'Put what citizens should know into plain words and spread it through community leaders too'),
  survey(['ตอบข้อซักถาม'], 'กำหนดผู้ตอบข้อซักถามแต่ละเรื่อง และตอบภายใน 3 วันทำการ', 'Name who answers which questions, and answer within 3 working days'),
  survey(['มีส่วนร่วม'], 'เชิญประชาชนร่วมให้ความเห็นในการปรับปรุงบริการอย่างน้อยปีละ 2 ครั้ง และแจ้งผลกลับ', 'Invite citizens to help improve services at least twice a year and tell them what came of it'),
  survey(['ปรับปรุงงาน'], 'รวบรวมข้อเสนอแนะของผู้รับบริการทุกไตรมาสและประกาศสิ่งที่ปรับปรุงแล้ว', 'Gather what clients suggest every quarter and announce what has been improved'),
  survey(['E-Service', 'บริการออนไลน์'], 'เพิ่มบริการออนไลน์ในงานที่ประชาชนใช้มาก และแนะนำวิธีใช้ ณ จุดให้บริการ', 'Offer online what citizens use most and show at the counter how it works'),
];

export const itemTopics: readonly ItemTopic[] = [...oitTopics, ...surveyTopics];

/** The step for an item by its Thai title; `null` where the catalogue has none. */
export const topicOf = (instrument: InstrumentCode, title: string): ItemTopic | null =>
  itemTopics.find(({ instruments, words }) => instruments.includes(instrument) && words.some((word) => title.includes(word))) ?? null;
