/**
 * Given names that are common in the countries whose news we read; a capital word that follows one
 * is a family name. Names that are as often a place, a month or a word are left out on purpose
 * (Paris, Chelsea, April, Will, Mark before a verb stays rare enough).
 */

import { foldLetters } from '../text/fold.ts';
import { wordSet } from '../text/word-set.ts';

const GIVEN_NAMES = wordSet(
  `
  Aaron Abigail Adam Adrian Aidan Alan Albert Alex Alexander Alexandra Alexis Alfred Alice Alicia Alison
  Allan Allen Amanda Amy Andrea Andrew Andy Angela Angus Anita Ann Anna Anne Annie Anthony Antony Arnold
  Arthur Ashley Audrey Barack Barbara Barry Beatrice Ben Benjamin Bernard Bernie Beth Betty Bill Billy Blake
  Bob Bobby Boris Brad Bradley Brandon Brenda Brendan Brent Brett Brian Bridget Bruce Bryan Caitlin Calvin Cameron
  Candace Carl Carla Carol Caroline Carolyn Catherine Cathy Cecil Cedric Charles Charlie Charlotte Cheryl Chris
  Christian Christina Christine Christopher Chuck Cindy Claire Clara Clarence Claude Clayton Clifford Clive Colin
  Connor Constance Corey Craig Curtis Cynthia Cyril Dale Damian Dan Daniel Danielle Danny Darren Daryl Dave David
  Dean Deborah Debra Dennis Derek Diana Diane Dick Dominic Don Donald Donna Doris Dorothy Doug Douglas Duncan Dustin
  Dylan Earl Ed Eddie Edgar Edith Edmund Edward Edwin Eileen Elaine Eleanor Elizabeth Ella Ellen Elliot Emily Emma
  Eric Erica Erin Ernest Ethan Eugene Eva Evan Evelyn Felix Fiona Florence Frances Francis Frank Franklin Fred
  Freddie Frederick Gareth Gary Gavin Gemma Geoff Geoffrey George Gerald Gerard Gilbert Gina Glen Glenn Gloria Gordon
  Graham Grant Greg Gregory Gwen Hannah Harold Harriet Harry Harvey Hazel Heather Hector Helen Henry Herbert Herman
  Hillary Holly Howard Hubert Hugh Hugo Ian Ida Irene Iris Isaac Isabel Isabella Ivan Jack Jackie Jacob Jacqueline
  James Jamie Jane Janet Janice Jared Jason Jasper Jay Jean Jeff Jeffrey Jennifer Jenny Jeremy Jerome Jerry Jesse
  Jessica Jill Jim Jimmy Joan Joanna Joanne Joe Joel John Johnny Jon Jonathan Jordan Joseph Josh Joshua Joy Joyce Judith
  Judy Julia Julian Julie Juliet Justin Karen Karl Kate Katherine Kathleen Kathryn Kathy Katie Kay Keith Kelly Ken
  Kenneth Kerry Kevin Kim Kimberly Kirk Kirsten Kristen Kurt Kyle Lance Larry Laura Lauren Laurence Lawrence Leah Lee
  Len Leon Leonard Leroy Leslie Lewis Liam Lillian Linda Lindsay Lindsey Lisa Liz Lloyd Lois Lola Lorraine Louis Louise
  Lucas Lucy Luke Lynn Malcolm Marcia Marcus Margaret Marian Marie Marilyn Marion Marjorie Mark Marlene Marshall
  Martha Martin Marvin Mary Matt Matthew Maureen Maurice Max Megan Melanie Melissa Michael Michele Michelle Mick Mike
  Mildred Miles Milton Miranda Mitch Mitchell Molly Monica Morgan Morris Murray Nancy Naomi Natalie Nathan Nathaniel
  Ned Neil Nelson Neville Nicholas Nick Nicola Nicole Nigel Nina Noah Noel Nora Norma Norman Oliver Olivia Oscar Oswald
  Owen Pam Pamela Pat Patricia Patrick Patsy Paul Paula Pauline Peggy Penelope Percy Perry Pete Peter Phil Philip Phillip
  Phyllis Quentin Rachel Ralph Randall Randy Ray Raymond Rebecca Reginald Renee Rex Rhonda Richard Rick Ricky Rita
  Rob Robert Roberta Robin Rodney Roger Roland Ron Ronald Ronnie Rory Rosa Rosemary Ross Roy Rudolph Rufus Rupert Russell
  Ruth Ryan Sally Sam Samantha Samuel Sandra Sandy Sara Sarah Scott Sean Sebastian Seth Shane Shannon Sharon Shaun Shawn
  Sheila Shirley Sidney Simon Sonia Sophia Sophie Spencer Stan Stanley Stella Stephanie Stephen Steve Steven Stewart
  Stuart Sue Susan Suzanne Sylvia Tammy Tara Ted Terence Teresa Terry Theodore Theresa Thelma Thomas Tiffany Tim Timothy
  Tina Toby Todd Tom Tommy Toni Tony Tracey Tracy Travis Trevor Tyler Valerie Vanessa Vera Vernon Veronica Vicki
  Victor Vincent Virgil Vivian Wallace Walter Wanda Warren Wayne Wendell Wendy Wesley Wilfred William Willie Winston
  Yolanda Yvonne Zachary Zoe`,
  `
  Adán Adriana Agustín Aitor Alba Alberto Alejandra Alejandro Alfonso Alfredo Alma Alonso Álvaro Amparo Ana Andrés Ángel
  Ángela Antonia Antonio Arturo Augusto Aurelio Aurora Beatriz Begoña Benito Bernardo Blanca Bruno Camila Camilo Carlos
  Carlota Carmen Carolina Catalina César Claudia Claudio Concepción Consuelo Cristian Cristina Cristóbal Daniela Darío
  Diego Dolores Domingo Eduardo Elena Elías Emilia Emiliano Emilio Enrique Ernesto Esperanza Esteban Esther Eugenia
  Eugenio Fabián Federico Felipe Fermín Fernanda Fernando Fidel Francisca Francisco Gabriel Gabriela Gerardo Germán
  Gilberto Gonzalo Gregorio Guadalupe Guillermo Gustavo Héctor Hernán Hugo Ignacio Inés Irma Isidro Ismael Iván Jacinto Jacobo
  Jaime Javier Jesús Joaquín Jorge José Josefa Josefina Juan Juana Julieta Julio Laureano Leandro Leonardo Leopoldo
  Lorena Lorenzo Lourdes Lucía Luciano Luis Luisa Manuel Manuela Marcela Marcelo Marcos Margarita María Mariana Mariano Mario
  Marisol Marta Martín Mateo Matías Mauricio Mercedes Miguel Mónica Montserrat Nayib Néstor Nicolás Norberto Octavio Olga
  Omar Óscar Osvaldo Pablo Paloma Patricio Pedro Pilar Rafael Ramiro Ramón Raúl Rebeca Ricardo Roberto Rocío Rodolfo
  Rodrigo Rogelio Rolando Román Rosario Rubén Salvador Santiago Sara Sergio Silvia Simón Sofía Soledad Susana Teodoro
  Tomás Valentín Valeria Verónica Vicente Víctor Virginia Ximena Yolanda`,
  `
  Adrien Agnès Alain Amélie Anaïs André Antoine Arnaud Aurélie Bastien Benoît Bernadette Brigitte Camille Cécile Céline
  Chantal Christophe Claudine Clément Clotilde Colette Corinne Damien Denis Denise Didier Dominique Édouard Élisabeth Élise
  Emmanuel Émile Étienne Fabien Fabrice Florian Franck François Françoise Frédéric Gaston Georges Gérald Gérard Ghislaine
  Gilles Grégoire Guillaume Guy Hélène Henri Hervé Isabelle Jacques Jérôme Joël Jules Laurent Léa Léon Lionel Loïc Luc
  Lucien Ludovic Madeleine Manon Marc Marcel Marine Mathieu Mathilde Maxime Michel Monique Nadine Nathalie Odile Olivier
  Pascal Patrice Philippe Pierre Raphaël Régis Rémi René Romain Sabine Sébastien Serge Solange Stéphane Sylvain Sylvie
  Thérèse Thibault Thierry Valérie Véronique Xavier Yannick Yves`,
  `
  Achim Alois Andreas Angelika Anja Annette Armin Axel Bärbel Bernd Bernhard Birgit Björn Brigitte Christa Christoph
  Claus Cornelia Detlef Dieter Dietmar Dietrich Dirk Eberhard Eckhard Elke Erich Erika Ernst Franz Frauke Friedrich Fritz
  Gabriele Georg Gerd Gerhard Gerlinde Gisela Günter Günther Hans Harald Hartmut Heidi Heike Heiko Heiner Heinrich Heinz
  Helga Helmut Herbert Hermann Holger Horst Ilse Ingo Ingrid Jens Joachim Jochen Johann Johanna Johannes Jörg Josef Jürgen
  Jutta Karin Karsten Katja Katrin Klaus Konrad Kristina Lothar Ludwig Lutz Manfred Marianne Markus Matthias Michaela
  Nadja Norbert Olaf Otto Peer Petra Rainer Reinhard Renate Roswitha Rüdiger Rudolf Ruprecht Siegfried Sigmar Silke Stefan
  Steffen Susanne Sven Thorsten Torsten Ulrich Ulrike Ursula Ute Uwe Volker Waltraud Werner Wilhelm Wolfgang Wolfram`,
  `
  Adriano Alessandra Alessandro Alessia Angelo Beppe Carlo Chiara Cosimo Dario Davide Domenico Elisabetta Enrico Ettore
  Fabio Fabrizio Filippo Francesca Francesco Giacomo Gianluca Gianni Giorgia Giorgio Giovanna Giovanni Giulia Giulio
  Giuseppe Guido Lorenzo Luca Luigi Marcello Marco Massimo Matteo Maurizio Michelangelo Niccolò Nicolò Paola Paolo Pasquale
  Piero Pietro Raffaele Renato Riccardo Rocco Romano Salvatore Sandro Silvio Stefano Tommaso Umberto Valentina Vincenzo Vittorio
  Afonso Aécio Antônio António Caetano Duarte Fábio Fátima Flávio Geraldo Gilmar Inácio Jair João Joaquim Jorge Lúcia Luís Luiz
  Marília Márcio Nuno Paulo Renan Rui Sérgio Tiago Vasco Vinícius
  Abdul Abdullah Abu Ahmad Ahmed Ahmet Aisha Akira Ali Amir Anatoly Anders Andrei Andrej Andrzej Anwar Arkady Arvind Ashok
  Asif Bashar Benazir Bengt Binyamin Bjørn Bogdan Boutros Dmitri Dmitry Ehud Emmerson Erdoğan Faisal Fatima Gennady Ghassan
  Grigory Gustaf Hamid Hans-Peter Haruki Hassan Hideki Hiroshi Hosni Hussein Ibrahim Igor Imran Indira Irina Ismail Jacek Jakub
  Jamal Jan Jaroslav Jawaharlal Jerzy Jiří Jörgen Juha Kazuo Kemal Khalid Kofi Konstantin Krzysztof Lars Lech Leonid Magnus
  Mahmoud Mahmud Mao Mariusz Masud Mehmet Mikhail Mohamed Mohammad Mohammed Muammar Muhammad Mustafa Nadia Narendra Natalia Nelson Niels Nikita
  Nikola Nikolai Nikos Oleg Olena Osama Pavel Pervez Petr Piotr Pranab Rafiq Rajiv Rashid Recep Reza Saddam Salman Sanjay
  Satoshi Sergei Sergey Shinzo Slobodan Sonia Stanislav Sunil Svetlana Søren Tadeusz Takashi Tariq Tatiana Thabo Tomasz Vaclav
  Václav Viktor Vladimir Volodymyr Wojciech Yasser Yevgeny Yitzhak Yoko Yuri Yusuf Zbigniew Zheng Zinedine Zoran`,
  `Bianca Evo Saviour Fidelis Kaja Ivanka Melania Kamala Beto Tulsi Elon Sundar Satya Sheryl Lachlan Piers Keir Rishi
  Priti Suella Sadiq Humza Micheál Annalena Íñigo Mateusz Alexei Rahul Amit Nawaz Shehbaz Bilawal Khaleda Prayut Joko
  Prabowo Mahathir Ferdinand Leni Fumio Yoshihide Dilma Keiko Dina Muhammadu Atiku Raila Ruto Yoweri Abiy Hage Nangolo
  Bezalel Itamar Yair Naftali Benny Yahya Abdel Ebrahim Qasem Brittany Kayla Aiden Jayden Chloe Grace Amelia Kaylee Xana
  Bethany Hailey Courtney Kelsey Whitney Brianna Kendra Latoya Tanisha Darnell Tyrone Deshawn Malik Terrence Demetrius
  Astrid Greta Solveig Sigrid Håkan Göran Åsa Jörn Niamh Siobhan Aoife Ciara Saoirse Eoin Cillian Declan Padraig
  Fionnuala Rhys Dafydd Sian Ewan Hamish Callum Fergus Alasdair Bashir Farid Hamza Khaled Leila Layla Yasmin Zainab
  Mariam Maryam Noura Rania Samira Tarek Walid Youssef Ziad Karim Nasser Rami Samir Adel Amina Fatou Mamadou Moussa
  Ousmane Ibrahima Abdoulaye Cheikh Kwame Kwesi Akua Ngozi Chinua Olusegun Adebayo Oluwaseun Temitope Funmi Thandi Sipho
  Themba Nomvula Zanele Enoch Godwin Tendai Tatenda Wangari Wambui Achieng Otieno Priya Anjali Deepak Rajesh Suresh
  Ramesh Vijay Vikram Arjun Rohit Sachin Anil Mukesh Gautam Meera Lakshmi Ravi Harish Manmohan Arun Nirmala Smriti
  Mamata Mayawati Akhilesh Tejashwi Nitish Hemant Kenji Yuki Haruto Takumi Naoki Akiko Mariko Minh Trang Phuong Agus
  Budi Zdravka Milos Dragan Goran Ivana Jovana Milica Ratko Radovan Razvan Ioana Andreea Mihai Gheorghe Florin Traian
  Zsolt Gergely Katalin Eszter Karel Miloš Jana Lenka Zuzana Agnieszka Małgorzata Katarzyna Jarosław Beata Ewa Grzegorz
  Maciej Svitlana Oksana Oleksandr Yulia Vitali Andrii Denys Mykhailo Iryna Kateryna Olha Hanna Maksim Kirill Natalya
  Ekaterina Anastasia Daria Polina Elif Zeynep Emine Hatice Murat Burak Emre Selahattin Meral Ekrem Elvira Graciela
  Mirta Estela Facundo Enzo Lautaro Neymar Kylian Luka Erling Romelu Thibaut Frenkie Cristiano Diogo Bukayo Jude Raheem`,
);

/** Many write names of other languages without their accents. */
const FOLDED = new Set([...GIVEN_NAMES].map(foldLetters));

/** Whether a word in a text is a given name; of a double one, its first part tells. */
export function isGivenName(word: string): boolean {
  return /^\p{Lu}/u.test(word) && FOLDED.has(foldLetters(word.replace(/-.*$/u, '')));
}
